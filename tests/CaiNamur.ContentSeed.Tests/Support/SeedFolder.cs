using CaiNamur.TestSupport.Seeds;

namespace CaiNamur.ContentSeed.Tests.Support;

/// <summary>A small seed in a folder of its own, to break in one place.</summary>
internal sealed class SeedFolder : IDisposable
{
    public SeedFolder(int pages = 3) => SmallSeed.Write(Path, pages);

    public string Path { get; } = Directory.CreateTempSubdirectory("cainamur-seed-").FullName;

    /// <summary>Replaces a text that stands in a file.</summary>
    public SeedFolder Replace(string file, string text, string by)
    {
        string before = Read(file);
        before.ShouldContain(text, Case.Sensitive);
        return Write(file, before.Replace(text, by, StringComparison.Ordinal));
    }

    public SeedFolder Write(string file, string text)
    {
        string full = System.IO.Path.Combine(Path, file);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        return this;
    }

    public SeedFolder Delete(string file)
    {
        File.Delete(System.IO.Path.Combine(Path, file));
        return this;
    }

    public string Read(string file) => File.ReadAllText(System.IO.Path.Combine(Path, file));

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
