using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace CaiNamur.Web.Site;

/// <summary>How text is written: accents as they are, and every character that HTML knows escaped.</summary>
public static class SiteText
{
    /// <summary>The characters that need no escape.</summary>
    internal static TextEncoderSettings Encoding { get; } = new(UnicodeRanges.All);

    /// <summary>For JSON within a page.</summary>
    public static JsonSerializerOptions Json { get; } = new() { Encoder = JavaScriptEncoder.Create(Encoding) };
}
