using CaiNamur.ContentSeed.Reading;

namespace CaiNamur.ContentSeed.Import;

/// <summary>One import: what is imported, how, and what has come of it so far.</summary>
internal sealed record SeedRun(SeedPackage Package, bool Overwrite, SeedFaults Faults, SeedTally Tally);
