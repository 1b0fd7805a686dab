namespace CaiNamur.ContentModel.Choices;

/// <summary>The icons a theme may have. The values are what the drop-down stores.</summary>
public static class ThemeIcons
{
    public const string Shelter = "Abri";
    public const string Scales = "Balance";
    public const string Bus = "Bus";
    public const string Notebook = "Carnet";
    public const string Heart = "Cœur";
    public const string Dialogue = "Dialogue";
    public const string Child = "Enfant";
    public const string Globe = "Globe";
    public const string Book = "Livre";
    public const string Hands = "Mains";
    public const string House = "Maison";
    public const string Mosaic = "Mosaïque";
    public const string Papers = "Papiers";
    public const string Road = "Route";
    public const string Stop = "Stop";
    public const string BallotBox = "Urne";
}
