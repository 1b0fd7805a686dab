using CaiNamur.ContentSeed.Reading;

namespace CaiNamur.ContentSeed.Content;

/// <summary>Reads the <c>content</c> folder of a seed.</summary>
internal sealed class ContentReader(SeedDirectory directory, SeedFaults faults)
{
    private const string Home = "/";

    /// <summary>Gives the pages, parents before children and siblings in their order.</summary>
    public IReadOnlyList<PageSeed> Read(CancellationToken cancellationToken)
    {
        List<PageSeed> pages = [];
        ReadFolder(SeedLayout.Content, Home, parentPath: null, pages, cancellationToken);
        return InTreeOrder(pages);
    }

    private void ReadFolder(string folder, string path, string? parentPath, List<PageSeed> pages, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        IReadOnlyList<string> files = directory.Files(folder);
        if (files.Contains(SeedLayout.PageOfFolder))
        {
            pages.Add(ReadPage($"{folder}/{SeedLayout.PageOfFolder}", path, parentPath));
        }

        IReadOnlyList<string> folders = directory.Folders(folder);
        foreach (string file in files.Where(file => file != SeedLayout.PageOfFolder))
        {
            string name = $"{folder}/{file}";
            if (!file.EndsWith(SeedLayout.PageExtension, StringComparison.Ordinal))
            {
                faults.Add(new(name, 1), "Only pages (files with the ending .md) belong here.");
                continue;
            }

            string segment = file[..^SeedLayout.PageExtension.Length];
            if (folders.Contains(segment))
            {
                faults.Add(new(name, 1), $"The folder \"{segment}\" beside the file has the same address: move the text to {segment}/_index.md.");
            }
            else
            {
                pages.Add(ReadPage(name, Below(path, segment), path));
            }
        }

        foreach (string child in folders)
        {
            ReadFolder($"{folder}/{child}", Below(path, child), path, pages, cancellationToken);
        }
    }

    private PageSeed ReadPage(string file, string path, string? parentPath)
    {
        SeedPosition start = new(file, 1);
        if (directory.ReadText(file) is not { } text || SeedPageText.Read(text, file, faults) is not { } page)
        {
            return new PageSeed { Position = start, Path = path, ParentPath = parentPath };
        }

        SeedMappingReader reader = new(page.FrontMatter, faults);
        bool isAtRoot = reader.Flag("root");
        PageSeed seed = new()
        {
            Position = start,
            Path = path,
            ParentPath = isAtRoot ? null : parentPath,
            Key = reader.RequiredKey("key"),
            Type = Required(reader, "type"),
            Name = Required(reader, "name"),
            Order = reader.Number("order"),
            IsPublished = reader.Flag("publish", otherwise: true),
            IsAtRoot = isAtRoot,
            Template = reader.Text("template"),
            Properties = reader.Mapping("properties"),
            Body = page.Body,
        };
        reader.RejectOthers();
        return seed;
    }

    private static SeedScalar? Required(SeedMappingReader reader, string name)
    {
        string text = reader.RequiredText(name);
        return text.Length == 0 ? null : new SeedScalar(reader.PositionOf(name), text);
    }

    private static string Below(string path, string segment)
        => $"{path.TrimEnd('/')}/{SeedDirectory.Normalize(segment)}";

    private static List<PageSeed> InTreeOrder(List<PageSeed> pages)
    {
        Dictionary<string, PageSeed> byPath = [];
        foreach (PageSeed page in pages)
        {
            byPath.TryAdd(page.Path, page);
        }

        foreach (PageSeed page in pages.Where(page => page.ParentPath is not null))
        {
            page.Parent = byPath.GetValueOrDefault(page.ParentPath!);
        }

        ILookup<PageSeed?, PageSeed> children = pages.ToLookup(page => page.Parent);
        List<PageSeed> ordered = new(pages.Count);
        AddBelow(null);
        return ordered;

        void AddBelow(PageSeed? parent)
        {
            // Pages without a number follow the numbered ones in the order of their files; the home page comes first of all.
            foreach (PageSeed page in children[parent]
                .OrderBy(page => page.Path != Home)
                .ThenBy(page => page.Order ?? int.MaxValue)
                .ThenBy(page => page.Path, StringComparer.Ordinal))
            {
                ordered.Add(page);
                AddBelow(page);
            }
        }
    }
}
