using CaiNamur.Cms.Search.Index;
using Microsoft.Extensions.Logging;

namespace CaiNamur.Cms.Search.Upkeep;

/// <summary>Makes the index hold what the database holds.</summary>
internal sealed class DraftFollower(IDraftMarks source, DraftWriter writer, TimeProvider time, ILogger<DraftFollower> logger)
{
    /// <summary>Compares the whole index with the database, and writes what differs.</summary>
    /// <param name="index">The index.</param>
    /// <param name="anew">Whether to write everything.</param>
    /// <param name="cancellationToken">Stops in between.</param>
    public async Task ReconcileAsync(DraftIndex index, bool anew, CancellationToken cancellationToken)
    {
        long start = time.GetTimestamp();
        IReadOnlyList<DraftMark> marks = await source.ReadAllAsync(cancellationToken);
        if (anew)
        {
            index.RemoveAll();
        }

        (int written, int removed) = Align(index, index.ReadMarks(), marks, cancellationToken);
        logger.IndexReconciled(written, removed, marks.Count, (long)time.GetElapsedTime(start).TotalMilliseconds);
    }

    /// <summary>Follows changes; the next search sees them.</summary>
    public async Task FollowAsync(DraftIndex index, IReadOnlyCollection<DraftChange> changes, CancellationToken cancellationToken)
    {
        if (changes.Any(change => change.Kind is DraftChangeKind.Everything))
        {
            await ReconcileAsync(index, anew: true, cancellationToken);
            return;
        }

        foreach (int id in Ids(changes, DraftChangeKind.Removed))
        {
            index.RemoveBranch(id);
        }

        writer.Write(
            index,
            Ids(changes.Where(change => !change.IsMedia), DraftChangeKind.Saved),
            Ids(changes.Where(change => change.IsMedia), DraftChangeKind.Saved),
            cancellationToken);
        foreach (int id in Ids(changes, DraftChangeKind.BranchMoved))
        {
            Align(index, index.ReadBranchMarks(id), await source.ReadBranchAsync(id, cancellationToken), cancellationToken);
        }

        foreach (int id in Ids(changes, DraftChangeKind.TypeChanged))
        {
            Write(index, await source.ReadOfTypeAsync(id, cancellationToken), cancellationToken);
        }
    }

    private static IEnumerable<int> Ids(IEnumerable<DraftChange> changes, DraftChangeKind kind)
        => changes.Where(change => change.Kind == kind).Select(change => change.Id).Distinct();

    private (int Written, int Removed) Align(DraftIndex index, IReadOnlyDictionary<int, string> known, IReadOnlyList<DraftMark> marks, CancellationToken cancellationToken)
    {
        DraftMark[] different = [.. marks.Where(mark => !known.TryGetValue(mark.Id, out string? text) || text != mark.Text)];
        HashSet<int> existing = [.. marks.Select(mark => mark.Id)];
        int[] gone = [.. known.Keys.Where(id => !existing.Contains(id))];
        foreach (int id in gone)
        {
            index.Remove(id);
        }

        Write(index, different, cancellationToken);
        return (different.Length, gone.Length);
    }

    private void Write(DraftIndex index, IEnumerable<DraftMark> marks, CancellationToken cancellationToken)
    {
        ILookup<bool, int> ids = marks.ToLookup(mark => mark.IsMedia, mark => mark.Id);
        writer.Write(index, ids[false], ids[true], cancellationToken);
    }
}
