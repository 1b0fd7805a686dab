namespace CaiNamur.Cms.ManagementApi.Models;

/// <summary>
/// A stretch of a list for services that only know whole pages and refuse a start that is no multiple of the page size:
/// the smallest page that the stretch lies in.
/// </summary>
/// <param name="Skip">Start of the page.</param>
/// <param name="Size">Size of the page; never 0, although only the total may be asked for.</param>
/// <param name="Offset">How many items of the page stand before the stretch.</param>
internal readonly record struct PageWindow(int Skip, int Size, int Offset)
{
    /// <summary>Beyond this nothing is looked for; no list is as long.</summary>
    private const int Furthest = 1_000_000;

    public static PageWindow Around(Paging paging)
    {
        int skip = Math.Min(paging.Skip, Furthest);
        int size = Math.Max(paging.Take, 1);
        while (skip / size != (skip + Math.Max(paging.Take, 1) - 1) / size)
        {
            size++;
        }

        int start = skip / size * size;
        return new PageWindow(start, size, skip - start);
    }

    /// <summary>The stretch that was asked for, out of the page.</summary>
    public IEnumerable<T> Cut<T>(IEnumerable<T> page, Paging paging) => page.Skip(Offset).Take(paging.Take);
}
