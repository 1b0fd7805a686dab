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

    /// <summary>Reads a stretch from a service that is asked by start and size, and refuses a start that is no multiple of the size.</summary>
    /// <typeparam name="T">What the stretch holds.</typeparam>
    /// <param name="skip">Start of the stretch.</param>
    /// <param name="take">Its length.</param>
    /// <param name="read">Reads one page: its start, a multiple of its size, and its size, at least 1. Null when the service refuses.</param>
    /// <returns>The stretch, or null when the service refuses.</returns>
    public static async Task<PagedModel<T>?> ReadAsync<T>(int skip, int take, Func<int, int, Task<PagedModel<T>?>> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        if (take == 0)
        {
            return await read(0, 1) is { } first ? new PagedModel<T>(first.Total, []) : null;
        }

        int offset = skip % take;
        if (await read(skip - offset, take) is not { } page)
        {
            return null;
        }

        T[] items = [.. page.Items];
        if (offset > 0)
        {
            T[] next = items.Length < take ? [] : [.. (await read(skip - offset + take, take))?.Items ?? []];
            items = [.. items.Skip(offset), .. next.Take(offset)];
        }

        return new PagedModel<T>(page.Total, items);
    }
}
