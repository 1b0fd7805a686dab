using CaiNamur.ContentSeed.Paths;
using CaiNamur.ContentSeed.Reading;
using CaiNamur.ContentSeed.Schema;
using CaiNamur.ContentSeed.Values;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.ContentSeed.Export;

/// <summary>Writes pages: as they are published, or as drafts when they are not.</summary>
internal sealed class PageExporter(IContentService content)
{
    private const string Body = "body";
    private const int PagesPerQuery = 200;

    // Steps leave room for a page between two others.
    private const int OrderStep = 10;

    public async Task<int> ExportAsync(
        SeedSchema schema,
        PagePaths paths,
        SeedPropertyWriter properties,
        SeedFolder folder,
        Action<string> omit,
        CancellationToken cancellationToken)
    {
        HashSet<int> parents = [.. paths.Pages.Select(page => page.ParentId)];
        Dictionary<int, int> placeBelow = [];
        HashSet<int> published = [Constants.System.Root];
        int count = 0;
        foreach (IEntitySlim[] batch in paths.Pages.Chunk(PagesPerQuery))
        {
            Dictionary<Guid, IContent> pages = content.GetByIds(batch.Select(entity => entity.Key)).ToDictionary(page => page.Key);
            foreach (IEntitySlim entity in batch)
            {
                int place = placeBelow[entity.ParentId] = placeBelow.GetValueOrDefault(entity.ParentId) + 1;
                if (!pages.TryGetValue(entity.Key, out IContent? page) || schema.DocumentType(page.ContentType.Alias) is not { } type)
                {
                    continue;
                }

                string path = paths.PathOf(entity.Key)!;
                bool isUnderPublished = published.Contains(entity.ParentId);
                if (page.Published && isUnderPublished)
                {
                    published.Add(page.Id);
                }

                if (page is { Published: true, Edited: true })
                {
                    omit($"The page {path} has changes that are not published; the published page is written.");
                }

                (SeedMapping frontMatter, string? body) = Write(page, type, path, place, isUnderPublished, properties.At(path));
                await folder.WritePageAsync(FileOf(path, parents.Contains(page.Id)), frontMatter, body, cancellationToken);
                count++;
            }
        }

        return count;
    }

    private static (SeedMapping FrontMatter, string? Body) Write(
        IContent page,
        IContentType type,
        string path,
        int place,
        bool isUnderPublished,
        SeedPropertyWriter properties)
    {
        List<SeedEntry> values =
        [
            .. properties.Write(type, property => properties.ClientValue(property, page.GetValue(property.Alias, published: page.Published)), page.Key),
        ];
        string? body = TakeBody(values);
        int? templateId = page.Published ? page.PublishTemplateId : page.TemplateId;
        ITemplate? template = templateId == type.DefaultTemplate?.Id
            ? null
            : type.AllowedTemplates?.FirstOrDefault(allowed => allowed.Id == templateId);

        SeedMapping frontMatter = new EntryList()
            .Key("key", page.Key)
            .Text("type", type.Alias)
            .Text("name", page.Published ? page.PublishName : page.Name)
            .Number("order", place * OrderStep)
            .Flag("root", page.ParentId == Constants.System.Root && path != "/")

            // Below a draft nothing is published, whatever it says.
            .Flag("publish", page.Published || !isUnderPublished, otherwise: true)
            .Text("template", template?.Alias)
            .Entries("properties", values)
            .ToMapping();
        return (frontMatter, body);
    }

    // A text goes below the front matter when it comes back from there to the letter.
    private static string? TakeBody(List<SeedEntry> values)
    {
        int index = values.FindIndex(entry => entry.Name == Body);
        if (index < 0 || values[index].Value is not SeedScalar { IsPlain: false } text || !CanStandBelow(text.Value))
        {
            return null;
        }

        values.RemoveAt(index);
        return text.Value;
    }

    private static bool CanStandBelow(string text)
        => SeedPageText.TrimBlankLines(text) == text && !text.Any(character => char.IsControl(character) && character is not ('\n' or '\t'));

    private static string FileOf(string path, bool hasChildren)
        => path == "/" || hasChildren
            ? $"{SeedLayout.Content}{path.TrimEnd('/')}/{SeedLayout.PageOfFolder}"
            : $"{SeedLayout.Content}{path}{SeedLayout.PageExtension}";
}
