using System.Text;

namespace CaiNamur.Web.Pages;

/// <summary>A phone number as staff wrote it, and as a phone dials it.</summary>
/// <param name="Text">As written: « 081 73 22 13 ».</param>
/// <param name="Url">The address to call, or null when the text is no number.</param>
public sealed record PhoneNumber(string Text, string? Url)
{
    private const int FewestDigits = 6;

    /// <summary>Reads a number. A leading 0 is taken for Belgium's.</summary>
    public static PhoneNumber? For(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        string written = text.Trim();
        return new PhoneNumber(written.Replace(' ', '\u00a0'), DialUrl(written));
    }

    private static string? DialUrl(string text)
    {
        var digits = new StringBuilder("tel:+32", text.Length + 8);
        ReadOnlySpan<char> rest = text;
        if (rest.StartsWith("+") || rest.StartsWith("00"))
        {
            digits.Clear().Append("tel:+");
            rest = rest.TrimStart('+').TrimStart('0');
        }
        else if (rest.StartsWith("0"))
        {
            rest = rest[1..];
        }
        else
        {
            return null;
        }

        int count = 0;
        foreach (char character in rest)
        {
            if (char.IsAsciiDigit(character))
            {
                digits.Append(character);
                count++;
            }
            else if (character is not (' ' or '.' or '/' or '-' or '(' or ')' or '\u00a0'))
            {
                return null;
            }
        }

        return count < FewestDigits ? null : digits.ToString();
    }
}
