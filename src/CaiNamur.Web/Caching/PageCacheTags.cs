namespace CaiNamur.Web.Caching;

/// <summary>The names of what a page can depend on. A page carries them; a change of content names those that it touches.</summary>
public static class PageCacheTags
{
    /// <summary>Every page: what is around its content (menu, footer, alert).</summary>
    public const string Chrome = "chrome";

    /// <summary>Every page: the shape of the content itself, when a document type or a data type changes.</summary>
    public const string Everything = "everything";

    /// <summary>The content of one document.</summary>
    public static string Document(Guid key) => $"document:{key:N}";

    /// <summary>One picture or file.</summary>
    public static string Media(Guid key) => $"media:{key:N}";

    /// <summary>Which documents stand below a document, and in which order.</summary>
    public static string Children(Guid parentKey) => $"children:{parentKey:N}";

    /// <summary>The list of all documents of one type.</summary>
    public static string List(string contentTypeAlias) => $"list:{contentTypeAlias}";

    /// <summary>The documents that carry a theme.</summary>
    public static string Theme(Guid themeKey) => $"theme:{themeKey:N}";
}
