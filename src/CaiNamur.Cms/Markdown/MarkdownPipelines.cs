using Markdig;

namespace CaiNamur.Cms.Markdown;

internal static class MarkdownPipelines
{
    // Markdig's own default is 128. No text that a person writes comes near this, and a shallow tree stays cheap to walk and to show.
    private const int MaximumNestingDepth = 64;

    /// <summary>The syntax that editors may use. Nothing in it changes the words that were written (no smart quotes, no emoji).</summary>
    public static MarkdownPipeline Create()
    {
        MarkdownPipelineBuilder builder = new MarkdownPipelineBuilder()
            .UseFootnotes()
            .UsePipeTables()
            .UseGridTables()
            .UseDefinitionLists()
            .UseAbbreviations()
            .UseAutoLinks();
        builder.MaximumNestingDepth = MaximumNestingDepth;
        builder.Extensions.Add(new FootnoteMarkerExtension());
        return builder.Build();
    }
}
