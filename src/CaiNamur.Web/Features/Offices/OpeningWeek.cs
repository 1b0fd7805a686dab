using CaiNamur.ContentModel.Blocks;
using CaiNamur.ContentModel.Choices;
using CaiNamur.Web.Time;
using Umbraco.Cms.Core.Models.Blocks;

namespace CaiNamur.Web.Features.Offices;

/// <summary>Opening hours by day.</summary>
internal static class OpeningWeek
{
    private static readonly string[] Week =
    [
        Weekdays.Monday, Weekdays.Tuesday, Weekdays.Wednesday, Weekdays.Thursday, Weekdays.Friday, Weekdays.Saturday, Weekdays.Sunday,
    ];

    /// <summary>All working days, and the days of the weekend on which there is something; empty when nothing was entered.</summary>
    public static IReadOnlyList<OpeningDay> Create(BlockListModel blocks)
    {
        ILookup<string, OpeningHours> byDay = blocks.Select(block => block.Content).OfType<OpeningHours>()
            .Where(hours => hours.Day is not null)
            .ToLookup(hours => hours.Day!, StringComparer.OrdinalIgnoreCase);
        if (byDay.Count == 0)
        {
            return [];
        }

        return
        [
            .. Week
                .Where(day => byDay.Contains(day) || day is not (Weekdays.Saturday or Weekdays.Sunday))
                .Select(day => new OpeningDay(day, [.. byDay[day].OrderBy(hours => hours.Opens).Select(Period).OfType<OpeningPeriod>()])),
        ];
    }

    private static OpeningPeriod? Period(OpeningHours hours) => HoursText(hours.Opens, hours.Closes) is { } text ? new OpeningPeriod(text, hours.Note) : null;

    /// <summary>Hours in words, as far as they are known.</summary>
    public static string? HoursText(TimeOnly? opens, TimeOnly? closes) => (opens, closes) switch
    {
        ({ } from, { } to) => FrenchDate.Hours(from, to),
        ({ } from, null) => $"à partir de {FrenchDate.Hour(from)}",
        (null, { } to) => $"jusqu’à {FrenchDate.Hour(to)}",
        _ => null,
    };
}
