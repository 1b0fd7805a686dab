using CaiNamur.ContentSeed.Import;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentTypeEditing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.ContentTypeEditing;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace CaiNamur.ContentSeed.Schema;

/// <summary>Imports media types, and the properties that the seed adds to built-in ones.</summary>
internal sealed class MediaTypeImporter(IMediaTypeService types, IMediaTypeEditingService editing, IMediaTypeContainerService containers)
{
    public async Task ImportAsync(SeedRun run, ContentTypeModels models)
    {
        FolderImporter<IMediaType> folders = new(containers, run.Faults);
        foreach (ContentTypeSeed seed in ContentTypeOrder.Of(run.Package.Schema.MediaTypes).Where(seed => seed.Alias.Length > 0))
        {
            if (seed.Key is null)
            {
                await ExtendAsync(seed, run, models);
            }
            else
            {
                await ImportAsync(seed, seed.Key.Value, folders, run, models);
            }
        }
    }

    private async Task ImportAsync(ContentTypeSeed seed, Guid key, FolderImporter<IMediaType> folders, SeedRun run, ContentTypeModels models)
    {
        if (await types.GetAsync(key) is not { } existing)
        {
            MediaTypeCreateModel model = new() { Key = key, ContainerKey = (await folders.EnsureAsync(seed.Folder, seed.Position))?.Key };
            models.Fill(model, seed, _ => true);
            Report(await editing.CreateAsync(model, Constants.Security.SuperUserKey), seed, run);
            run.Tally.CountCreated();
        }
        else if (run.Overwrite)
        {
            MediaTypeUpdateModel model = new();
            models.Fill(model, seed, _ => true);
            Report(await editing.UpdateAsync(existing, model, Constants.Security.SuperUserKey), seed, run);
            run.Tally.CountUpdated();
        }
        else
        {
            run.Tally.CountUnchanged();
        }
    }

    private async Task ExtendAsync(ContentTypeSeed seed, SeedRun run, ContentTypeModels models)
    {
        if (types.Get(seed.Alias) is not { } type)
        {
            run.Faults.Add(seed.Position, $"There is no media type \"{seed.Alias}\" to add properties to; a new one needs a \"key\".");
            return;
        }

        HashSet<Guid> known = [.. type.PropertyTypes.Select(property => property.Key)];
        if (!run.Overwrite && seed.AllProperties.All(property => known.Contains(property.Key)))
        {
            run.Tally.CountUnchanged();
            return;
        }

        (List<MediaTypePropertyContainerModel> containersToAdd, List<MediaTypePropertyTypeModel> propertiesToAdd)
            = models.Parts<MediaTypePropertyTypeModel, MediaTypePropertyContainerModel>(seed);
        MediaTypeUpdateModel model = MediaTypeSnapshot.Of(type);
        model.Containers = [.. model.Containers.ExceptBy(containersToAdd.Select(added => added.Key), container => container.Key), .. containersToAdd];
        model.Properties = [.. model.Properties.ExceptBy(propertiesToAdd.Select(added => added.Key), property => property.Key), .. propertiesToAdd];
        Report(await editing.UpdateAsync(type, model, Constants.Security.SuperUserKey), seed, run);
        run.Tally.CountUpdated();
    }

    private static void Report(Attempt<IMediaType?, ContentTypeOperationStatus> attempt, ContentTypeSeed seed, SeedRun run)
    {
        if (!attempt.Success)
        {
            run.Faults.Add(seed.Position, $"The media type \"{seed.Alias}\" cannot be saved: {attempt.Status}.");
        }
    }
}
