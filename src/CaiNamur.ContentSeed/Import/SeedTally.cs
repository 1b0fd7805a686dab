namespace CaiNamur.ContentSeed.Import;

/// <summary>Counts what an import does.</summary>
internal sealed class SeedTally
{
    public int Created { get; private set; }

    public int Updated { get; private set; }

    public int Unchanged { get; private set; }

    public void CountCreated(int count = 1) => Created += count;

    public void CountUpdated() => Updated++;

    public void CountUnchanged() => Unchanged++;
}
