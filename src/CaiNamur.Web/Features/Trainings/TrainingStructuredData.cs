using System.Globalization;
using System.Text.Json.Nodes;
using CaiNamur.Web.Features.Seo;
using CaiNamur.Web.Pages;
using CaiNamur.Web.Time;

namespace CaiNamur.Web.Features.Trainings;

/// <summary>The sessions to come as schema.org events.</summary>
internal static class TrainingStructuredData
{
    // More than a handful of events only makes the page heavy.
    private const int MostEvents = 10;

    public static IReadOnlyList<JsonObject> Events(
        PageBasics common,
        IEnumerable<TrainingSessionViewModel> sessions,
        TrainingState state,
        decimal? price,
        PageContext context) =>
        [.. sessions.Where(session => !session.IsPast).Take(MostEvents).Select(session => Event(common, session, state, price, context))];

    private static JsonObject Event(PageBasics common, TrainingSessionViewModel session, TrainingState state, decimal? price, PageContext context)
    {
        bool isOnline = session.OnlineLink is not null;
        var result = new JsonObject
        {
            ["@context"] = SiteStructuredData.Context,
            ["@type"] = "EducationEvent",
            ["name"] = common.Title,
            ["startDate"] = FrenchDate.Machine(session.Time.Start),
            ["endDate"] = FrenchDate.Machine(session.Time.End),
            ["eventStatus"] = $"{SiteStructuredData.Context}/{(session.IsCancelled ? "EventCancelled" : "EventScheduled")}",
            ["eventAttendanceMode"] = $"{SiteStructuredData.Context}/{AttendanceMode(isOnline, session.Place)}",
            ["organizer"] = SiteStructuredData.OrganisationReference(context.Origin),
            ["location"] = session.Place is { Length: > 0 } place
                ? new JsonObject { ["@type"] = "Place", ["name"] = place, ["address"] = place }
                : isOnline ? new JsonObject { ["@type"] = "VirtualLocation", ["url"] = session.OnlineLink!.Url } : null,
        };

        if (PlainSummary.Of(common.Introduction) is { } description)
        {
            result["description"] = description;
        }

        if (price is { } euros)
        {
            result["isAccessibleForFree"] = euros == 0;
            result["offers"] = new JsonObject
            {
                ["@type"] = "Offer",
                ["price"] = euros.ToString(CultureInfo.InvariantCulture),
                ["priceCurrency"] = "EUR",
                ["availability"] = $"{SiteStructuredData.Context}/{Availability(state)}",
            };
        }

        return result;
    }

    private static string AttendanceMode(bool isOnline, string? place) => (isOnline, string.IsNullOrEmpty(place)) switch
    {
        (true, true) => "OnlineEventAttendanceMode",
        (true, false) => "MixedEventAttendanceMode",
        _ => "OfflineEventAttendanceMode",
    };

    private static string Availability(TrainingState state) => state switch
    {
        TrainingState.Open => "InStock",
        TrainingState.Soon => "PreOrder",
        _ => "SoldOut",
    };
}
