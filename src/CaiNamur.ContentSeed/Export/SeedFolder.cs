using System.Text;
using CaiNamur.ContentSeed.Reading;

namespace CaiNamur.ContentSeed.Export;

/// <summary>The folder that an export writes into.</summary>
internal sealed class SeedFolder
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly string _root;

    public SeedFolder(string root)
    {
        if (Directory.Exists(root) && Directory.EnumerateFileSystemEntries(root).Any())
        {
            throw new IOException($"The folder {root} is not empty.");
        }

        Directory.CreateDirectory(root);
        _root = root;
    }

    public Task WriteYamlAsync(string file, SeedNode node, CancellationToken cancellationToken)
        => WriteTextAsync(file, SeedYamlWriter.Write(node), cancellationToken);

    /// <summary>Writes a page: front matter, and the text below it.</summary>
    public Task WritePageAsync(string file, SeedMapping frontMatter, string? body, CancellationToken cancellationToken)
    {
        string head = $"---\n{SeedYamlWriter.Write(frontMatter)}---\n";
        return WriteTextAsync(file, body is null ? head : $"{head}\n{body}\n", cancellationToken);
    }

    public void CopyTo(string file, Stream content)
    {
        using FileStream target = File.Create(Prepare(file));
        content.CopyTo(target);
    }

    public bool HasFile(string file) => File.Exists(FullPath(file));

    private Task WriteTextAsync(string file, string text, CancellationToken cancellationToken)
        => File.WriteAllTextAsync(Prepare(file), text, Utf8, cancellationToken);

    private string Prepare(string file)
    {
        string path = FullPath(file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return path;
    }

    private string FullPath(string file) => Path.Combine(_root, file.Replace('/', Path.DirectorySeparatorChar));
}
