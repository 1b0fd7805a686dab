namespace CaiNamur.Web.Pages;

/// <summary>The query parameters that change a page. A stored page is told apart by these and no others.</summary>
public static class PageQueryKeys
{
    /// <summary>The number of a page of a list, from 1.</summary>
    public const string Page = "page";

    /// <summary>The kind of training, publication or organisation.</summary>
    public const string Kind = "type";

    /// <summary>The commune of an organisation or an office.</summary>
    public const string Commune = "commune";

    /// <summary>A language spoken by an organisation.</summary>
    public const string Language = "langue";

    /// <summary>The key of a theme.</summary>
    public const string Theme = "theme";

    /// <summary>The words that somebody searches for. Pages that read it are never stored.</summary>
    public const string Search = "q";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Page, Kind, Commune, Language, Theme, Search];
}
