using CaiNamur.Cms.Security.Reading;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;

namespace CaiNamur.Cms.Collections;

/// <summary>Conditions on the items of a list.</summary>
internal static class ListViewFilters
{
    /// <summary>Those with the text in their name, or with the text as their key.</summary>
    public static void Matching<TContent>(IQuery<TContent> items, string? filter)
        where TContent : class, IContentBase
    {
        if (string.IsNullOrWhiteSpace(filter))
        {
            return;
        }

        string text = filter.Trim();
        if (Guid.TryParse(text, out Guid key))
        {
            items.Where(item => item.Key == key);
        }
        else
        {
            items.Where(item => item.Name!.Contains(text));
        }
    }

    /// <summary>Those that the user works with and may read.</summary>
    public static void InSight<TContent>(IQuery<TContent> items, StartNodes startNodes, DocumentReading? reading, string parentPath)
        where TContent : class, IContentBase
    {
        if (!startNodes.Contain(parentPath))
        {
            List<int> way = [.. startNodes.IdsBelow(parentPath)];
            items.Where(item => way.Contains(item.Id));
        }

        if (reading is not { Everything: false })
        {
            return;
        }

        bool readable = reading.Allows(parentPath);
        List<int> others = [.. reading.Exceptions.Where(exception => exception.MayRead != readable).Select(exception => exception.Id)];
        if (readable)
        {
            items.Where(item => !others.Contains(item.Id));
        }
        else
        {
            items.Where(item => others.Contains(item.Id));
        }
    }
}
