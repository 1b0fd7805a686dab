using CaiNamur.ContentModel.Choices;

namespace CaiNamur.Web.Pages;

/// <summary>The colour (as a CSS modifier) and the icon by which a theme is known again.</summary>
public sealed record ThemeSign(string Colour, string Icon)
{
    /// <summary>The sign that editors chose, by the values of the two drop-downs.</summary>
    public static ThemeSign For(string? colour, string? icon) => new(ColourModifier(colour), IconName(icon));

    private static string ColourModifier(string? colour) => colour switch
    {
        ThemeColours.Orange => "orange",
        ThemeColours.Sand => "sand",
        ThemeColours.Ink => "ink",
        _ => "teal",
    };

    private static string IconName(string? icon) => icon switch
    {
        ThemeIcons.Shelter => "shelter",
        ThemeIcons.Scales => "scales",
        ThemeIcons.Bus => "bus",
        ThemeIcons.Notebook => "notebook",
        ThemeIcons.Heart => "heart",
        ThemeIcons.Dialogue => "dialogue",
        ThemeIcons.Child => "child",
        ThemeIcons.Book => "book",
        ThemeIcons.Hands => "hands",
        ThemeIcons.House => "house",
        ThemeIcons.Mosaic => "mosaic",
        ThemeIcons.Papers => "papers",
        ThemeIcons.Road => "road",
        ThemeIcons.Stop => "stop",
        ThemeIcons.BallotBox => "ballot-box",
        _ => "globe",
    };
}
