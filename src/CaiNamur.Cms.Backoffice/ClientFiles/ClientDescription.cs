namespace CaiNamur.Cms.Backoffice.ClientFiles;

/// <summary>What the client's build tells about its files, each named by its path in the bundle.</summary>
internal sealed record ClientDescription
{
    /// <summary>The module that starts the client.</summary>
    public required string App { get; init; }

    /// <summary>The module of our extensions.</summary>
    public required string EntryPoint { get; init; }

    /// <summary>The stylesheets of the page.</summary>
    public required IReadOnlyList<string> Styles { get; init; }

    /// <summary>The icon of the page.</summary>
    public required string Icon { get; init; }

    /// <summary>The modules that nothing is shown without.</summary>
    public required IReadOnlyList<string> Preload { get; init; }

    /// <summary>The names under which extensions import the client's modules.</summary>
    public required IReadOnlyDictionary<string, string> Imports { get; init; }

    /// <summary>Every file.</summary>
    public required IReadOnlyDictionary<string, Entry> Files { get; init; }

    /// <summary>One file.</summary>
    /// <param name="Length">Its length in bytes, not compressed.</param>
    /// <param name="Hash">A fingerprint of its bytes.</param>
    /// <param name="Fingerprinted">Whether its name changes with its bytes.</param>
    internal sealed record Entry(int Length, string Hash, bool Fingerprinted);
}
