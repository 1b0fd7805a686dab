using CaiNamur.ContentSeed;

namespace CaiNamur.Web.Operations;

/// <summary>A seed that cannot be imported, with every fault in it.</summary>
internal sealed class SeedException(IReadOnlyCollection<SeedFault> faults)
    : Exception($"The seed has {faults.Count} fault(s); nothing was imported:{Environment.NewLine}{string.Join(Environment.NewLine, faults)}");
