using System.Globalization;

namespace CaiNamur.Web.Pages;

/// <summary>The number of a page of a list, as it stands in an address.</summary>
internal static class PageNumber
{
    /// <summary>Reads it: 1 when there is none, null when what stands there is no page number.</summary>
    public static int? Read(IQueryCollection query)
    {
        if (!query.TryGetValue(PageQueryKeys.Page, out Microsoft.Extensions.Primitives.StringValues values))
        {
            return 1;
        }

        return int.TryParse(values.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0 ? number : null;
    }
}
