using System.Globalization;
using System.Text;

namespace CaiNamur.Web.Features.Listings;

/// <summary>Makes words comparable: without case, accents and typographic apostrophes.</summary>
public static class SearchText
{
    /// <summary>« L’Éducation » becomes « l'education ».</summary>
    public static string Fold(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return string.Empty;
        }

        string decomposed = text.Normalize(NormalizationForm.FormD);
        var folded = new StringBuilder(decomposed.Length);
        foreach (char character in decomposed)
        {
            if (CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark)
            {
                continue;
            }

            switch (character)
            {
                case '’':
                    folded.Append('\'');
                    break;
                case 'œ' or 'Œ':
                    folded.Append("oe");
                    break;
                default:
                    folded.Append(char.ToLowerInvariant(character));
                    break;
            }
        }

        return folded.ToString();
    }

    /// <summary>The words of a question, folded, each once, at most eight; single letters are left out.</summary>
    public static IReadOnlyList<string> Words(string? question) =>
    [
        .. Fold(question)
            .Split([' ', '\t', '\n', '\r', '\'', ',', '.', ';', ':', '!', '?', '"', '«', '»', '(', ')', '/', '\u00a0'], StringSplitOptions.RemoveEmptyEntries)
            .Where(word => word.Length > 1)
            .Distinct(StringComparer.Ordinal)
            .Take(8),
    ];
}
