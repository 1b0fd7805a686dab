namespace CaiNamur.ContentSeed.Reading;

/// <summary>Where in the seed something stands.</summary>
internal readonly record struct SeedPosition(string File, int Line)
{
    /// <summary>The position of what the exporter makes: it stands nowhere yet.</summary>
    public static SeedPosition None { get; } = new(string.Empty, 0);
}
