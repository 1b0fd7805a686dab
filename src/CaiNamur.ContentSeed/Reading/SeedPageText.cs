namespace CaiNamur.ContentSeed.Reading;

/// <summary>A Markdown file taken apart: the front matter, and the text below it.</summary>
/// <param name="FrontMatter">The named values between the two lines of dashes.</param>
/// <param name="Body">The text, kept to the letter but for the blank lines at its ends; null when there is none.</param>
internal sealed record SeedPageText(SeedMapping FrontMatter, SeedScalar? Body)
{
    private const string Fence = "---";

    /// <summary>Takes a file's text apart, or gives null with a fault.</summary>
    public static SeedPageText? Read(string text, string file, SeedFaults faults)
    {
        string[] lines = text.Split('\n');
        if (lines[0].TrimEnd() != Fence)
        {
            faults.Add(new(file, 1), "The file does not start with front matter (a line of three dashes).");
            return null;
        }

        int end = Array.FindIndex(lines, 1, line => line.TrimEnd() == Fence);
        if (end < 0)
        {
            faults.Add(new(file, 1), "The front matter is not closed by a second line of three dashes.");
            return null;
        }

        int faultsBefore = faults.Count;
        SeedNode? frontMatter = SeedYaml.Read(string.Join('\n', lines[1..end]), file, linesBefore: 1, faults);
        if (frontMatter is SeedMapping mapping)
        {
            return new SeedPageText(mapping, ReadBody(lines, end + 1, file));
        }

        if (faults.Count == faultsBefore)
        {
            faults.Add(new(file, 2), "The front matter is not a mapping of names to values.");
        }

        return null;
    }

    /// <summary>The part of a text that a file can hold below its front matter.</summary>
    public static string TrimBlankLines(string text)
    {
        string[] lines = text.Split('\n');
        int first = Array.FindIndex(lines, line => !string.IsNullOrWhiteSpace(line));
        if (first < 0)
        {
            return string.Empty;
        }

        int last = Array.FindLastIndex(lines, line => !string.IsNullOrWhiteSpace(line));
        return string.Join('\n', lines[first..(last + 1)]);
    }

    private static SeedScalar? ReadBody(string[] lines, int start, string file)
    {
        int first = Array.FindIndex(lines, start, line => !string.IsNullOrWhiteSpace(line));
        return first < 0
            ? null
            : new SeedScalar(new(file, first + 1), TrimBlankLines(string.Join('\n', lines[first..])), IsPlain: false);
    }
}
