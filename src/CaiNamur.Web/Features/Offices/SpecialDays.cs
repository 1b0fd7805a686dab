using CaiNamur.ContentModel.Blocks;
using CaiNamur.Web.Pages;
using CaiNamur.Web.Time;
using Umbraco.Cms.Core.Models.Blocks;

namespace CaiNamur.Web.Features.Offices;

/// <summary>The exceptions that are not over yet. The page is valid until the first of them is.</summary>
internal static class SpecialDays
{
    public static IReadOnlyList<SpecialDayViewModel> Create(BlockListModel blocks, PageContext context)
    {
        DateOnly today = BrusselsTime.DayAt(context.Now);
        var coming = new List<(DateOnly From, SpecialDayViewModel Model)>();
        foreach (SpecialDay special in blocks.Select(block => block.Content).OfType<SpecialDay>())
        {
            if (special.From is not { } first)
            {
                continue;
            }

            DateOnly from = DateOnly.FromDateTime(first);
            DateOnly until = special.Until is { } last ? DateOnly.FromDateTime(last) : from;
            if (until < today)
            {
                continue;
            }

            context.Cache.ExpireAt(BrusselsTime.StartOf(until.AddDays(1)));
            coming.Add((from, new SpecialDayViewModel(Days(from, until), Hours(special), special.Note)));
        }

        return [.. coming.OrderBy(item => item.From).Select(item => item.Model)];
    }

    private static string Days(DateOnly from, DateOnly until) =>
        until <= from ? $"Le {FrenchDate.Full(from)}" : $"Du {FrenchDate.Full(from)} au {FrenchDate.Full(until)}";

    private static string Hours(SpecialDay special) =>
        special.IsClosed ? "fermé" : OpeningWeek.HoursText(special.Opens, special.Closes) is { } hours ? $"ouvert {hours}" : "horaire particulier";
}
