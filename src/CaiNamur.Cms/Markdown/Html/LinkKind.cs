namespace CaiNamur.Cms.Markdown.Html;

internal enum LinkKind
{
    /// <summary>An address that must not be followed.</summary>
    Refused,

    /// <summary>This site, whether written in full or relative.</summary>
    Internal,

    /// <summary>Another site.</summary>
    External,

    /// <summary>A mail address or a telephone number.</summary>
    Contact,
}
