namespace CaiNamur.Cms.ManagementApi.Features.Markdown;

/// <summary>The text as the site shows it.</summary>
/// <param name="Html">Sanitised HTML, footnotes at the end.</param>
public sealed record MarkdownPreviewResponse(string Html);
