using Umbraco.Cms.Core.Models.PublishedContent;

namespace CaiNamur.ContentModel.Blocks;

/// <summary>A table of figures: one row per line, columns separated by semicolons, the first line being the headings.</summary>
[PublishedModel(ModelTypeAlias)]
public sealed class Dataset(IPublishedElement content, IPublishedValueFallback publishedValueFallback)
    : BlockModel(content, publishedValueFallback)
{
    public const string ModelTypeAlias = "dataset";

    public const string TitleAlias = "title";
    public const string SummaryAlias = "summary";
    public const string UnitAlias = "unit";
    public const string ChartKindAlias = "chartKind";
    public const string TableAlias = "table";
    public const string SourceAlias = "source";
    public const string DateAlias = "date";

    public string? Title => Read<string>(TitleAlias);

    public string? Summary => Read<string>(SummaryAlias);

    public string? Unit => Read<string>(UnitAlias);

    public string? ChartKind => Read<string>(ChartKindAlias);

    public string? Table => Read<string>(TableAlias);

    public string? Source => Read<string>(SourceAlias);

    public DateTime? Date => Read<DateTime?>(DateAlias);
}
