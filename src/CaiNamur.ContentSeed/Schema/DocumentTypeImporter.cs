using CaiNamur.ContentSeed.Import;
using CaiNamur.ContentSeed.Reading;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentTypeEditing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.ContentTypeEditing;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Cms.Core.Strings;
using Umbraco.Extensions;

namespace CaiNamur.ContentSeed.Schema;

/// <summary>Imports document and element types through the service that the backoffice uses, with all its rules.</summary>
internal sealed class DocumentTypeImporter(
    IContentTypeService types,
    IContentTypeEditingService editing,
    IContentTypeContainerService containers,
    IShortStringHelper shortStrings)
{
    public async Task ImportAsync(SeedRun run, ContentTypeModels models, IReadOnlyDictionary<string, Guid> templates)
    {
        FolderImporter<IContentType> folders = new(containers, run.Faults);
        Dictionary<Guid, IContentType> existing = types.GetAll().ToDictionary(type => type.Key);
        List<ContentTypeSeed> unfinished = [];
        foreach (ContentTypeSeed seed in ContentTypeOrder.Of(run.Package.Schema.DocumentTypes))
        {
            if (seed.Key is not { } key || key == Guid.Empty || seed.Alias.Length == 0 || !HasSafeAliases(seed, run))
            {
                continue;
            }

            if (existing.ContainsKey(key))
            {
                if (run.Overwrite)
                {
                    await UpdateAsync(seed, run, models, templates);
                    run.Tally.CountUpdated();
                }
                else
                {
                    run.Tally.CountUnchanged();
                }

                continue;
            }

            ContentTypeCreateModel model = new() { Key = key, ContainerKey = (await folders.EnsureAsync(seed.Folder, seed.Position))?.Key };
            models.Fill(model, seed, existing.ContainsKey);
            AddTemplates(model, seed, templates);
            Attempt<IContentType?, ContentTypeOperationStatus> attempt = await editing.CreateAsync(model, Constants.Security.SuperUserKey);
            if (!Report(attempt, seed, run) || attempt.Result is null)
            {
                continue;
            }

            existing.Add(key, attempt.Result);
            run.Tally.CountCreated();
            if (model.AllowedContentTypes.Count() < seed.AllowedChildren.Count)
            {
                unfinished.Add(seed);
            }
        }

        // Types that stand below each other in a circle could not name one another while they were made.
        foreach (ContentTypeSeed seed in unfinished)
        {
            await UpdateAsync(seed, run, models, templates);
        }
    }

    private async Task UpdateAsync(ContentTypeSeed seed, SeedRun run, ContentTypeModels models, IReadOnlyDictionary<string, Guid> templates)
    {
        if (await types.GetAsync(seed.Key!.Value) is not { } type)
        {
            return;
        }

        ContentTypeUpdateModel model = new();
        models.Fill(model, seed, _ => true);
        AddTemplates(model, seed, templates);
        Report(await editing.UpdateAsync(type, model, Constants.Security.SuperUserKey), seed, run);
    }

    // The service would quietly change an alias that it cannot take, and nothing would find the property any more.
    private bool HasSafeAliases(ContentTypeSeed seed, SeedRun run)
    {
        bool safe = Check(seed.Alias, seed.Position);
        foreach (PropertySeed property in seed.AllProperties)
        {
            safe &= Check(property.Alias, property.Position);
        }

        return safe;

        bool Check(string alias, SeedPosition position)
        {
            string expected = alias.ToSafeAlias(shortStrings);
            if (alias == expected)
            {
                return true;
            }

            run.Faults.Add(position, $"\"{alias}\" is no alias; \"{expected}\" would be.");
            return false;
        }
    }

    private static void AddTemplates(ContentTypeModelBase model, ContentTypeSeed seed, IReadOnlyDictionary<string, Guid> templates)
    {
        model.AllowedTemplateKeys = [.. seed.AllTemplates.Select(alias => templates[alias.Value])];
        model.DefaultTemplateKey = seed.Template is null ? null : templates[seed.Template.Value];
    }

    private static bool Report(Attempt<IContentType?, ContentTypeOperationStatus> attempt, ContentTypeSeed seed, SeedRun run)
    {
        if (!attempt.Success)
        {
            run.Faults.Add(seed.Position, $"The type \"{seed.Alias}\" cannot be saved: {attempt.Status}.");
        }

        return attempt.Success;
    }
}
