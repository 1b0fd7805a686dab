using System.Text.Json.Nodes;
using CaiNamur.Cms.PropertyEditors.Picking;
using CaiNamur.ContentSeed.Import;
using CaiNamur.ContentSeed.Paths;
using CaiNamur.ContentSeed.Reading;
using CaiNamur.ContentSeed.Schema;
using CaiNamur.ContentSeed.Values;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.ContentSeed.Content;

/// <summary>Reads and checks all pages of a seed; nothing is written yet.</summary>
internal sealed class PagePlanner(IContentService content, IContentTypeService types, IEntityService entities, IPickedItemLookUps lookUps)
{
    private const int KeysPerQuery = 500;
    private const int MaximumNameLength = 255;

    public async Task<ContentPlan> PlanAsync(
        SeedRun run,
        SeedSchema schema,
        Lazy<PagePaths> existingPaths,
        SeedValueImporter values,
        CancellationToken cancellationToken)
    {
        // Nothing is written while planning.
        using IDisposable? once = lookUps.LookUpOnce();
        Dictionary<Guid, IEntitySlim> existing = Existing(run.Package.Pages);
        Dictionary<Guid, IContent> current = run.Overwrite ? Current(existing.Keys) : [];
        PageRules rules = new(types, run.Faults);
        HashSet<PageSeed> left = [];
        Dictionary<PageSeed, PreparedPage> prepared = [];
        List<PreparedPage> ordered = [];
        foreach (PageSeed page in run.Package.Pages.Where(page => page.IsReadable))
        {
            cancellationToken.ThrowIfCancellationRequested();
            existing.TryGetValue(page.Key, out IEntitySlim? entity);
            if (!run.Overwrite && (entity is not null || IsBelowTrashed(page)))
            {
                left.Add(page);
                run.Tally.CountUnchanged();
                continue;
            }

            if (TypeOf(page) is not { } type || !TryFindParent(page, out IEntitySlim? parent))
            {
                continue;
            }

            await rules.CheckAsync(type, ParentType(page, parent), page.Type!.Position);
            CheckName(page);
            PreparedPage plan = await PrepareAsync(page, type, current.GetValueOrDefault(page.Key), parent);
            prepared.Add(page, plan);
            ordered.Add(plan);
        }

        return new ContentPlan(ordered, existing);

        async Task<PreparedPage> PrepareAsync(PageSeed page, IContentType type, IContent? held, IEntitySlim? parent)
        {
            bool isPublished = page.IsPublished && IsParentPublished(page, parent);
            SeedPropertyReader reader = values.NewReader();
            IReadOnlyList<(IPropertyType, JsonNode)> read = reader.Read(
                type,
                page.Properties,
                page.Body,
                page.Key,
                otherNames: [],
                held is null ? null : property => values.Current(held, property));
            await values.UploadAsync(reader);

            // As in the backoffice, a draft may be incomplete.
            if (isPublished)
            {
                reader.Validate(page.Position);
            }

            if (held is not null && held.ContentType.Alias != type.Alias)
            {
                run.Faults.Add(page.Type!.Position, $"The type cannot be changed from \"{held.ContentType.Alias}\" to \"{type.Alias}\".");
            }

            return new PreparedPage(page, type, TemplateOf(page, type), reader, read, held, ParentId(page, parent), isPublished);
        }

        // Someone has thrown the page above away: what the seed has below it is not brought back behind their back.
        bool IsBelowTrashed(PageSeed page)
            => page.Parent is { } above
                && left.Contains(above)
                && (!existing.TryGetValue(above.Key, out IEntitySlim? entity) || entity.Trashed);

        bool IsParentPublished(PageSeed page, IEntitySlim? parent)
            => page.Parent is { } above && prepared.TryGetValue(above, out PreparedPage? plan)
                ? plan.IsPublished
                : parent is null || parent is IDocumentEntitySlim { Published: true };

        IContentType? TypeOf(PageSeed page)
        {
            if (schema.DocumentType(page.Type!.Value) is { } type)
            {
                return type;
            }

            if (!run.Faults.HasFaultIn($"{SeedLayout.DocumentTypes}/{page.Type.Value}{SeedLayout.YamlExtension}"))
            {
                run.Faults.Add(page.Type.Position, $"There is no type \"{page.Type.Value}\".");
            }

            return null;
        }

        // Gives the existing entity of the parent, if it is not made by this import; false when there is no parent at all.
        bool TryFindParent(PageSeed page, out IEntitySlim? parent)
        {
            parent = null;
            if (page.Parent is { } above)
            {
                existing.TryGetValue(above.Key, out parent);
                return true;
            }

            if (page.ParentPath is null)
            {
                return true;
            }

            parent = existingPaths.Value.Find(page.ParentPath);
            if (parent is null)
            {
                run.Faults.Add(page.Position, $"There is no page \"{page.ParentPath}\" above: the folder has no {SeedLayout.PageOfFolder}.");
            }

            return parent is not null;
        }

        IContentType? ParentType(PageSeed page, IEntitySlim? parent)
        {
            if (page.Parent is { } above)
            {
                return prepared.TryGetValue(above, out PreparedPage? plan)
                    ? plan.Type
                    : parent is IContentEntitySlim kept ? schema.DocumentType(kept.ContentTypeAlias) : schema.DocumentType(above.Type?.Value ?? string.Empty);
            }

            return parent is IContentEntitySlim entity ? schema.DocumentType(entity.ContentTypeAlias) : null;
        }

        static int? ParentId(PageSeed page, IEntitySlim? parent)
            => parent?.Id ?? (page.Parent is null ? Constants.System.Root : null);

        void CheckName(PageSeed page)
        {
            if (page.Name!.Value.Length > MaximumNameLength)
            {
                run.Faults.Add(page.Name.Position, $"The name is longer than {MaximumNameLength} characters.");
            }
        }

        ITemplate? TemplateOf(PageSeed page, IContentType type)
        {
            if (page.Template is not { } alias)
            {
                return null;
            }

            ITemplate? template = type.AllowedTemplates?.FirstOrDefault(allowed => allowed.Alias == alias.Value);
            if (template is null)
            {
                run.Faults.Add(alias.Position, $"The type \"{type.Alias}\" has no template \"{alias.Value}\".");
            }

            return template;
        }
    }

    private Dictionary<Guid, IEntitySlim> Existing(IEnumerable<PageSeed> pages)
        => pages.Select(page => page.Key)
            .Where(key => key != Guid.Empty)
            .Distinct()
            .Chunk(KeysPerQuery)
            .SelectMany(keys => entities.GetAll(UmbracoObjectTypes.Document, keys))
            .ToDictionary(entity => entity.Key);

    private Dictionary<Guid, IContent> Current(IEnumerable<Guid> keys)
        => keys.Chunk(KeysPerQuery).SelectMany(content.GetByIds).ToDictionary(page => page.Key);
}
