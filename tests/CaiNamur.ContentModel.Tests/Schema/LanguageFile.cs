namespace CaiNamur.ContentModel.Tests.Schema;

internal sealed class LanguageFile
{
    public string IsoCode { get; set; } = "";

    public string Name { get; set; } = "";

    public bool Default { get; set; }

    public bool Mandatory { get; set; }

    public string? Fallback { get; set; }
}
