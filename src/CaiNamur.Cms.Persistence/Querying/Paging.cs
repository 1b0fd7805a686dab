namespace CaiNamur.Cms.Persistence.Querying;

internal static class Paging
{
    /// <summary>One page of an ordered query; pages are counted from zero.</summary>
    public static IQueryable<T> Page<T>(this IQueryable<T> rows, long pageIndex, int pageSize)
    {
        long skip = pageIndex * pageSize;
        return skip > int.MaxValue ? rows.Take(0) : rows.Skip((int)skip).Take(pageSize);
    }
}
