namespace CaiNamur.ContentModel.Choices;

/// <summary>The colours a theme may have. The values are what the drop-down stores.</summary>
public static class ThemeColours
{
    public const string Teal = "Bleu pétrole";
    public const string Orange = "Orange";
    public const string Sand = "Sable";
    public const string Ink = "Encre";
}
