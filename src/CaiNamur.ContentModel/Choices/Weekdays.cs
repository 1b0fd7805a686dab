namespace CaiNamur.ContentModel.Choices;

/// <summary>The days of the week as editors choose them. The values are what the drop-down stores.</summary>
public static class Weekdays
{
    public const string Monday = "Lundi";
    public const string Tuesday = "Mardi";
    public const string Wednesday = "Mercredi";
    public const string Thursday = "Jeudi";
    public const string Friday = "Vendredi";
    public const string Saturday = "Samedi";
    public const string Sunday = "Dimanche";
}
