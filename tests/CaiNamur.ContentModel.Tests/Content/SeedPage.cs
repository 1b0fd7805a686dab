using CaiNamur.ContentModel.Tests.Schema;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace CaiNamur.ContentModel.Tests.Content;

/// <summary>One page file of the seed: its front matter and the text below it.</summary>
internal sealed class SeedPage
{
    private const string Fence = "---\n";

    private SeedPage(string path, SeedPageFrontMatter frontMatter, string text)
    {
        Path = path;
        FrontMatter = frontMatter;
        Text = text;
    }

    public string Path { get; }

    public SeedPageFrontMatter FrontMatter { get; }

    public string Text { get; }

    public static IReadOnlyList<SeedPage> All { get; } = [.. Directory
        .EnumerateFiles(ContentSeedFolder.PathTo("content"), "*.md", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal)
        .Select(Read)];

    public static SeedPage At(string path) => All.Single(page => page.Path == path);

    private static SeedPage Read(string file)
    {
        string content = File.ReadAllText(file).ReplaceLineEndings("\n");
        content.ShouldStartWith(Fence, Case.Sensitive, file);
        int end = content.IndexOf("\n" + Fence, StringComparison.Ordinal);
        end.ShouldBePositive(file);

        IDeserializer yaml = new DeserializerBuilder()
            .WithNamingConvention(CamelCaseNamingConvention.Instance)
            .WithDuplicateKeyChecking()
            .Build();

        return new SeedPage(
            PathOf(file),
            yaml.Deserialize<SeedPageFrontMatter>(content[Fence.Length..end]),
            content[(end + 1 + Fence.Length)..].Trim('\n'));
    }

    private static string PathOf(string file)
    {
        string relative = System.IO.Path.GetRelativePath(ContentSeedFolder.PathTo("content"), file).Replace('\\', '/')[..^".md".Length];
        string path = relative == "_index" ? "" : relative.EndsWith("/_index", StringComparison.Ordinal) ? relative[..^"/_index".Length] : relative;
        return "/" + path;
    }
}
