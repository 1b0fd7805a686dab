namespace CaiNamur.Web.Features.Seo;

/// <summary>A text short enough for a search result, cut between words.</summary>
internal static class PlainSummary
{
    private const int Longest = 160;

    public static string? Of(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        string line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= Longest)
        {
            return line;
        }

        int space = line.LastIndexOf(' ', Longest - 1);
        return string.Concat(line.AsSpan(0, space > 0 ? space : Longest - 1).TrimEnd(" ,;:–-"), "…");
    }
}
