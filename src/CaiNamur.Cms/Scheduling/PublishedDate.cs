using Umbraco.Cms.Core.Models;
using Umbraco.Extensions;

namespace CaiNamur.Cms.Scheduling;

/// <summary>When a document was last published, which tells whether somebody has done by hand what a failed plan still wants to do.</summary>
internal static class PublishedDate
{
    public static DateTimeOffset? Of(IContent content, string? culture)
    {
        DateTime? date = culture is null || !content.ContentType.VariesByCulture() ? content.PublishDate : content.GetPublishDate(culture);
        return date is { } known ? new DateTimeOffset(DateTime.SpecifyKind(known, DateTimeKind.Utc)) : null;
    }

    public static bool HasChangedSinceFailure(PublicationPlan plan, IContent content)
        => plan is { Action: PublicationAction.Publish, State: PublicationPlanState.Failed }
            && content.Published
            && Of(content, plan.Culture) is { } published
            && published != plan.PublishedBefore;
}
