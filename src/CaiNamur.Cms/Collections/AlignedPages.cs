using Umbraco.Cms.Core.Models;

namespace CaiNamur.Cms.Collections;

/// <summary>Core reads whole pages only; a stretch that does not begin where a page does is cut out of two of them.</summary>
public static class AlignedPages
{
    /// <summary>Reads one page.</summary>
    /// <typeparam name="T">What the page holds.</typeparam>
    /// <param name="index">Which page, from 0.</param>
    /// <param name="size">Its size, at least 1.</param>
    /// <param name="total">How many items there are in all.</param>
    public delegate IEnumerable<T> Reader<out T>(long index, int size, out long total);

    /// <summary>Reads a stretch; one of no length learns the total only.</summary>
    public static PagedModel<T> Read<T>(int skip, int take, Reader<T> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        if (take == 0)
        {
            _ = read(0, 1, out long count);
            return new PagedModel<T>(count, []);
        }

        (long index, long offset) = Math.DivRem((long)skip, take);
        T[] items = [.. read(index, take, out long total)];
        if (offset > 0)
        {
            T[] next = items.Length < take ? [] : [.. read(index + 1, take, out _)];
            items = [.. items.Skip((int)offset), .. next.Take((int)offset)];
        }

        return new PagedModel<T>(total, items);
    }
}
