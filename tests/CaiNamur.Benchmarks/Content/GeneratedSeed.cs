using System.Globalization;
using CaiNamur.Benchmarks.Processes;

namespace CaiNamur.Benchmarks.Content;

/// <summary>The real seed with many more pages in it: the text of one page again and again, in folders.</summary>
internal static class GeneratedSeed
{
    private const int PerFolder = 500;
    private const string Source = "actions-services/accompagnement.md";

    /// <summary>Writes the seed into a folder.</summary>
    /// <param name="directory">An empty folder.</param>
    /// <param name="pages">How many pages the seed has in all.</param>
    public static void Write(string directory, int pages)
    {
        foreach (string file in Directory.EnumerateFiles(Repository.Seed, "*", SearchOption.AllDirectories))
        {
            string copy = Path.Combine(directory, Path.GetRelativePath(Repository.Seed, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        string content = Path.Combine(directory, "content");
        string[] original = File.ReadAllLines(Path.Combine(content, Source));
        int present = Directory.EnumerateFiles(content, "*.md", SearchOption.AllDirectories).Count();
        for (int number = 0; number < pages - present; number++)
        {
            string folder = Path.Combine(content, string.Create(CultureInfo.InvariantCulture, $"dossier-mesure-{number / PerFolder}"));
            Directory.CreateDirectory(folder);
            string file = Path.Combine(folder, number % PerFolder == 0 ? "_index.md" : string.Create(CultureInfo.InvariantCulture, $"page-{number}.md"));
            File.WriteAllLines(file, original.Select(line => Renamed(line, number)));
        }
    }

    private static string Renamed(string line, int number)
        => line.StartsWith("key:", StringComparison.Ordinal) ? $"key: {new Guid(number, 3, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 1)}"
            : line.StartsWith("name:", StringComparison.Ordinal) ? string.Create(CultureInfo.InvariantCulture, $"name: Page mesurée {number}")
            : line.StartsWith("properties:", StringComparison.Ordinal) ? $"properties:{Environment.NewLine}  hideFromMenu: true"
            : line;
}
