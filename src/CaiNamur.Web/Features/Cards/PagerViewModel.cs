using CaiNamur.Web.Pages;

namespace CaiNamur.Web.Features.Cards;

/// <summary>The numbers under a list that is too long for one page.</summary>
public sealed record PagerViewModel
{
    private const int Neighbours = 2;

    public required int Current { get; init; }

    public required int Last { get; init; }

    /// <summary>The other parts of the address, such as <c>type=Guide</c>; empty when there are none.</summary>
    public string OtherQuery { get; init; } = string.Empty;

    /// <summary>The numbers to show; null stands for a gap.</summary>
    public IEnumerable<int?> Numbers()
    {
        int previous = 0;
        for (int number = 1; number <= Last; number++)
        {
            if (number != 1 && number != Last && Math.Abs(number - Current) > Neighbours)
            {
                continue;
            }

            if (number > previous + 1)
            {
                yield return null;
            }

            yield return number;
            previous = number;
        }
    }

    /// <summary>What belongs to the own address of the current page: nothing on the first.</summary>
    public string CanonicalQuery => Current == 1 ? string.Empty : $"?{PageQueryKeys.Page}={Current}";

    /// <summary>The address of a page, relative to the list.</summary>
    public string Url(int number)
    {
        string page = number == 1 ? string.Empty : $"{PageQueryKeys.Page}={number}";
        string query = string.Join('&', new[] { OtherQuery, page }.Where(part => part.Length > 0));
        return query.Length == 0 ? "?" : "?" + query;
    }

    /// <summary>The pager of a list, or null when the page asked for does not exist. The first page always exists.</summary>
    public static PagerViewModel? For(int? page, int total, int pageSize, string otherQuery = "")
    {
        int last = Math.Max(1, (total + pageSize - 1) / pageSize);
        return page is { } current && current <= last ? new PagerViewModel { Current = current, Last = last, OtherQuery = otherQuery } : null;
    }
}
