using Umbraco.Cms.Core.Models.PublishedContent;

namespace CaiNamur.ContentModel.Blocks;

/// <summary>Days on which the usual opening hours do not hold.</summary>
[PublishedModel(ModelTypeAlias)]
public sealed class SpecialDay(IPublishedElement content, IPublishedValueFallback publishedValueFallback)
    : BlockModel(content, publishedValueFallback)
{
    public const string ModelTypeAlias = "specialDay";

    public const string FromAlias = "from";
    public const string UntilAlias = "until";
    public const string IsClosedAlias = "isClosed";
    public const string OpensAlias = "opens";
    public const string ClosesAlias = "closes";
    public const string NoteAlias = "note";

    public DateTime? From => Read<DateTime?>(FromAlias);

    public DateTime? Until => Read<DateTime?>(UntilAlias);

    public bool IsClosed => Read<bool>(IsClosedAlias);

    public TimeOnly? Opens => Read<TimeOnly?>(OpensAlias);

    public TimeOnly? Closes => Read<TimeOnly?>(ClosesAlias);

    public string? Note => Read<string>(NoteAlias);
}
