using Umbraco.Cms.Core.Strings;

namespace CaiNamur.Cms.Markdown;

internal sealed class MarkdownToHtmlConverter(IMarkdownRenderer renderer) : IMarkdownToHtmlConverter
{
    public string ToHtml(string markdown) => renderer.Render(markdown).Html;
}
