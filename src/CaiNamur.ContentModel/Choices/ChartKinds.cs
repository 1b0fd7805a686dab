namespace CaiNamur.ContentModel.Choices;

/// <summary>The ways to draw a dataset. The values are what the drop-down stores.</summary>
public static class ChartKinds
{
    public const string Bars = "Barres";
    public const string HorizontalBars = "Barres horizontales";
    public const string Line = "Courbe";
    public const string TableOnly = "Tableau seul";
}
