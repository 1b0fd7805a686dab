using CaiNamur.Web.Features.Listings;

namespace CaiNamur.Web.Features.Figures;

/// <summary>A name for a file out of a title: only what every system can store.</summary>
internal static class FileName
{
    private const int Longest = 60;

    public static string From(string title)
    {
        string folded = SearchText.Fold(title);
        string name = string.Join('-', string.Concat(folded.Select(character => char.IsAsciiLetterOrDigit(character) ? character : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return name.Length <= Longest ? name : name[..Longest].TrimEnd('-');
    }
}
