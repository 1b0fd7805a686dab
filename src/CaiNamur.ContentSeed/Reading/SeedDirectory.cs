using System.Text;

namespace CaiNamur.ContentSeed.Reading;

/// <summary>The files of a seed, named by their paths from its root with forward slashes.</summary>
internal sealed class SeedDirectory(string root, SeedFaults faults)
{
    // A folder that links to one above it would never end.
    private static readonly EnumerationOptions WithoutLinks = new() { AttributesToSkip = FileAttributes.ReparsePoint };

    /// <summary>Gives the names of the folders directly below a folder, in ordinal order.</summary>
    public IReadOnlyList<string> Folders(string folder) => Names(folder, path => Directory.EnumerateDirectories(path, "*", WithoutLinks));

    /// <summary>Gives the names of the files directly in a folder, in ordinal order.</summary>
    public IReadOnlyList<string> Files(string folder) => Names(folder, Directory.EnumerateFiles);

    public bool HasFile(string file) => File.Exists(FullPath(file));

    public string FullPath(string path) => Path.Combine(root, path.Replace('/', Path.DirectorySeparatorChar));

    public string? ReadText(string file)
    {
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(FullPath(file));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            faults.Add(new(file, 1), $"The file cannot be read: {exception.Message}");
            return null;
        }

        return SeedText.Decode(bytes, file, faults);
    }

    /// <summary>Reads a YAML file that must hold a mapping; null, with a fault, when it does not.</summary>
    public SeedMapping? ReadMapping(string file) => Read<SeedMapping>(file, "a mapping");

    /// <summary>Reads a YAML file that must hold a list; null, with a fault, when it does not.</summary>
    public SeedSequence? ReadSequence(string file) => Read<SeedSequence>(file, "a list");

    /// <summary>Gives a name as it stands in the paths of links: with composed accents, whatever the file system made of them.</summary>
    public static string Normalize(string name) => name.Normalize(NormalizationForm.FormC);

    private T? Read<T>(string file, string expected)
        where T : SeedNode
    {
        if (ReadText(file) is not { } text)
        {
            return null;
        }

        int faultsBefore = faults.Count;
        SeedNode? node = SeedYaml.Read(text, file, linesBefore: 0, faults);
        if (node is not T && faults.Count == faultsBefore)
        {
            faults.Add(node?.Position ?? new(file, 1), $"The file must hold {expected}.");
        }

        return node as T;
    }

    // Hidden files belong to tools.
    private string[] Names(string folder, Func<string, IEnumerable<string>> enumerate)
    {
        string path = FullPath(folder);
        return Directory.Exists(path)
            ? [.. enumerate(path)
                .Select(entry => Path.GetFileName(entry))
                .Where(name => !name.StartsWith('.'))
                .Order(StringComparer.Ordinal)]
            : [];
    }
}
