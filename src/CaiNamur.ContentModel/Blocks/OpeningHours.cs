using Umbraco.Cms.Core.Models.PublishedContent;

namespace CaiNamur.ContentModel.Blocks;

/// <summary>One opening period of one weekday.</summary>
[PublishedModel(ModelTypeAlias)]
public sealed class OpeningHours(IPublishedElement content, IPublishedValueFallback publishedValueFallback)
    : BlockModel(content, publishedValueFallback)
{
    public const string ModelTypeAlias = "openingHours";

    public const string DayAlias = "day";
    public const string OpensAlias = "opens";
    public const string ClosesAlias = "closes";
    public const string NoteAlias = "note";

    public string? Day => Read<string>(DayAlias);

    public TimeOnly? Opens => Read<TimeOnly?>(OpensAlias);

    public TimeOnly? Closes => Read<TimeOnly?>(ClosesAlias);

    public string? Note => Read<string>(NoteAlias);
}
