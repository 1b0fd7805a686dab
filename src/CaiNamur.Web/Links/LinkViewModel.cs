namespace CaiNamur.Web.Links;

/// <summary>A link: its words and where it leads.</summary>
public sealed record LinkViewModel
{
    public required string Label { get; init; }

    /// <summary>Where it leads; « # » as long as nobody has chosen a target.</summary>
    public required string Url { get; init; }

    /// <summary>Whether it leaves the site.</summary>
    public bool IsExternal { get; init; }

    /// <summary>Whether editors want it in a window of its own.</summary>
    public bool OpensNewWindow { get; init; }
}
