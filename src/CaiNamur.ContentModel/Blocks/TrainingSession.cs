using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace CaiNamur.ContentModel.Blocks;

/// <summary>One date of a training; hours are those of Europe/Brussels.</summary>
[PublishedModel(ModelTypeAlias)]
public sealed class TrainingSession(IPublishedElement content, IPublishedValueFallback publishedValueFallback)
    : BlockModel(content, publishedValueFallback)
{
    public const string ModelTypeAlias = "trainingSession";

    public const string DateAlias = "date";
    public const string StartTimeAlias = "startTime";
    public const string EndTimeAlias = "endTime";
    public const string PlaceAlias = "place";
    public const string OnlineLinkAlias = "onlineLink";
    public const string NoteAlias = "note";
    public const string IsCancelledAlias = "isCancelled";

    public DateTime? Date => Read<DateTime?>(DateAlias);

    public TimeOnly? StartTime => Read<TimeOnly?>(StartTimeAlias);

    public TimeOnly? EndTime => Read<TimeOnly?>(EndTimeAlias);

    public string? Place => Read<string>(PlaceAlias);

    public Link? OnlineLink => Read<Link>(OnlineLinkAlias);

    public string? Note => Read<string>(NoteAlias);

    public bool IsCancelled => Read<bool>(IsCancelledAlias);
}
