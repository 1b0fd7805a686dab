using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers;

namespace CaiNamur.Cms.Markdown;

internal sealed class FootnoteMarkerExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
    }

    public void Setup(MarkdownPipeline pipeline, Markdig.Renderers.IMarkdownRenderer renderer)
    {
        if (renderer is HtmlRenderer html)
        {
            html.ObjectRenderers.Replace<HtmlFootnoteLinkRenderer>(new FootnoteMarkerRenderer());
        }
    }
}
