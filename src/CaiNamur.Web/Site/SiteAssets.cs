namespace CaiNamur.Web.Site;

/// <summary>The addresses of the site's own files.</summary>
public static class SiteAssets
{
    public const string Stylesheet = "/site.css";

    public const string Script = "/js/site.js";

    public const string RegularFont = "/fonts/atkinson-hyperlegible-regular.woff2";

    public const string BoldFont = "/fonts/atkinson-hyperlegible-bold.woff2";

    public const string Icon = "/img/favicon.svg";

    public const string Weave = "/img/weave.svg";
}
