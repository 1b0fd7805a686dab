namespace CaiNamur.Cms.PropertyEditors.Links;

/// <summary>Tells the addresses that a link may have from those that would run code.</summary>
internal static class LinkAddress
{
    private static readonly HashSet<string> AllowedSchemes = new(StringComparer.OrdinalIgnoreCase)
    {
        "http", "https", "mailto", "tel", "sms", "ftp", "ftps", "geo",
    };

    /// <summary>Allows addresses within the site and those of a scheme that only leads somewhere.</summary>
    public static bool IsAllowed(string address)
    {
        // Browsers skip control characters and blanks, so that "java\tscript:" is a scheme to them.
        var visible = string.Concat(address.Where(character => character > ' '));
        var schemeEnd = visible.IndexOf(':');
        return schemeEnd < 0
            || visible.AsSpan(0, schemeEnd).IndexOfAny("/?#") >= 0
            || AllowedSchemes.Contains(visible[..schemeEnd]);
    }
}
