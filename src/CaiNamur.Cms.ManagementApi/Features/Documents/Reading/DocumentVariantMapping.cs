using CaiNamur.Cms.ManagementApi.Features.Items;
using CaiNamur.Cms.ManagementApi.Models;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Extensions;

namespace CaiNamur.Cms.ManagementApi.Features.Documents.Reading;

/// <summary>Describes a document in each of its languages.</summary>
internal static class DocumentVariantMapping
{
    /// <summary>The languages that the document is written in, or published in; empty when it does not vary.</summary>
    public static IReadOnlyList<string> Cultures(IContent document, bool published)
        => document.ContentType.VariesByCulture()
            ? [.. (published ? document.PublishedCultures : document.AvailableCultures).Order(StringComparer.OrdinalIgnoreCase)]
            : [];

    public static IReadOnlyList<DocumentVariantResponse> Map(IContent document, ContentScheduleCollection schedule, bool published)
        => document.ContentType.VariesByCulture()
            ? [.. Cultures(document, published).Select(culture => Variant(document, culture, schedule, published))]
            : [Variant(document, null, schedule, published)];

    private static DocumentVariantResponse Variant(IContent document, string? culture, ContentScheduleCollection schedule, bool published)
    {
        bool isPublished = culture is null ? document.Published : document.IsCulturePublished(culture);
        DocumentVariantState state = DocumentVariantStates.Of(document, culture);
        DateTime? publishes = Planned(schedule, culture, ContentScheduleAction.Release);
        return new DocumentVariantResponse
        {
            Culture = culture,
            Segment = null,
            Name = (published ? document.GetPublishName(culture) : document.GetCultureName(culture)) ?? string.Empty,
            CreateDate = document.CreateDate,
            UpdateDate = document.UpdateDate,
            State = state,
            PublishDate = isPublished ? (culture is null ? document.PublishDate : document.GetPublishDate(culture)) : null,
            ScheduledPublishDate = publishes,
            ScheduledUnpublishDate = Planned(schedule, culture, ContentScheduleAction.Expire),
            Id = DocumentVariantStates.VariantId(document.Key, culture),
            Flags = [.. Flags(state, publishes)],
        };
    }

    private static IEnumerable<Flag> Flags(DocumentVariantState state, DateTime? publishes)
    {
        if (publishes is not null)
        {
            yield return Flag.ScheduledForPublish;
        }

        if (state is DocumentVariantState.PublishedPendingChanges)
        {
            yield return Flag.PendingChanges;
        }
    }

    private static DateTime? Planned(ContentScheduleCollection schedule, string? culture, ContentScheduleAction action)
        => schedule.GetSchedule(culture ?? Constants.System.InvariantCulture, action).FirstOrDefault()?.Date;
}
