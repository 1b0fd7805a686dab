namespace CaiNamur.ContentSeed.Reading;

/// <summary>A value of a seed file with its place: a scalar, a sequence or a mapping.</summary>
internal abstract record SeedNode(SeedPosition Position)
{
    /// <summary>Whether the value is left empty (<c>alias:</c>, <c>alias: null</c> or <c>alias: ~</c>).</summary>
    public virtual bool IsNull => false;

    /// <summary>What kind of value it is, for messages.</summary>
    public abstract string Kind { get; }
}
