namespace CaiNamur.ContentModel.Choices;

/// <summary>The levels of the alert. The values are what the drop-down stores.</summary>
public static class AlertLevels
{
    public const string Information = "Information";
    public const string Warning = "Attention";
    public const string Urgent = "Urgent";
}
