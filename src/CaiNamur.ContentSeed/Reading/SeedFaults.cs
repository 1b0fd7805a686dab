namespace CaiNamur.ContentSeed.Reading;

/// <summary>Collects the faults of a seed, so that all of them are reported at once.</summary>
internal sealed class SeedFaults
{
    private readonly List<SeedFault> _faults = [];

    public bool Any => _faults.Count > 0;

    public int Count => _faults.Count;

    public void Add(SeedPosition position, string reason)
    {
        // One wrong name can be met by several steps; it is still one fault.
        SeedFault fault = new(position.File, Math.Max(position.Line, 1), reason);
        if (!_faults.Contains(fault))
        {
            _faults.Add(fault);
        }
    }

    /// <summary>Whether a file is known to be faulty, so that what it does not give is no fault of its own.</summary>
    public bool HasFaultIn(string file) => _faults.Exists(fault => fault.File == file);

    public IReadOnlyList<SeedFault> InOrder()
        => [.. _faults.OrderBy(fault => fault.File, StringComparer.Ordinal).ThenBy(fault => fault.Line)];
}
