using CaiNamur.ContentSeed.Content;
using CaiNamur.ContentSeed.Media;
using CaiNamur.ContentSeed.Paths;
using CaiNamur.ContentSeed.Reading;
using CaiNamur.ContentSeed.Schema;
using CaiNamur.ContentSeed.Values;
using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace CaiNamur.ContentSeed.Import;

/// <summary>Imports a seed in one scope: read all, check all, write all, and keep it only when nothing is wrong.</summary>
internal sealed class SeedImporter(
    ICoreScopeProvider scopes,
    SchemaImporter schemaImporter,
    MediaImporter mediaImporter,
    PagePlanner pagePlanner,
    PageWriter pageWriter,
    SeedValueConverters converters,
    StoredFiles storedFiles,
    IDataTypeService dataTypes,
    IContentTypeService documentTypes,
    IMediaTypeService mediaTypes,
    IEntityService entities,
    IUserService users,
    PropertyEditorCollection editors,
    IPropertyValidationService validation,
    ITemporaryFileService temporaryFiles,
    IJsonSerializer json,
    IShortStringHelper shortStrings,
    TimeProvider time,
    ILogger<SeedImporter> logger) : ISeedImporter
{
    public async Task<SeedImportResult> ImportAsync(SeedImportOptions options, CancellationToken cancellationToken)
    {
        long start = time.GetTimestamp();
        SeedFaults faults = new();
        SeedRun run = new(SeedPackageReader.Read(options.Directory, faults, cancellationToken), options.Overwrite, faults, new SeedTally());

        using (ICoreScope scope = scopes.CreateCoreScope())
        {
            await ImportAsync(run, cancellationToken);
            cancellationToken.ThrowIfCancellationRequested();
            if (!faults.Any && !options.DryRun)
            {
                scope.Complete();
            }
        }

        SeedTally tally = run.Tally;
        if (faults.Any)
        {
            Log.Refused(logger, options.Directory, faults.Count);
            return new SeedImportResult(0, 0, 0, faults.InOrder());
        }

        if (options.DryRun)
        {
            Log.Tried(logger, options.Directory, tally.Created, tally.Updated, tally.Unchanged);
        }
        else
        {
            Log.Imported(logger, options.Directory, tally.Created, tally.Updated, tally.Unchanged, (long)time.GetElapsedTime(start).TotalMilliseconds);
        }

        return new SeedImportResult(tally.Created, tally.Updated, tally.Unchanged, []);
    }

    private async Task ImportAsync(SeedRun run, CancellationToken cancellationToken)
    {
        // What is there already is named as it was before the import, whenever it is asked for.
        Lazy<PagePaths> existingPages = new(() => PagePaths.Load(entities, shortStrings));
        Lazy<MediaPaths> existingMedia = new(() => MediaPaths.Load(entities, shortStrings));

        int faultsBefore = run.Faults.Count;
        await schemaImporter.ImportAsync(run, cancellationToken);
        if (run.Faults.Count > faultsBefore)
        {
            // Without the types, every page would seem to be wrong.
            return;
        }

        SeedSchema schema = await SeedSchema.LoadAsync(dataTypes, documentTypes, mediaTypes, editors);
        SeedTargets targets = new(run, schema, existingPages, existingMedia, users);
        await using SeedValueImporter values = new(schema, converters, targets, run.Faults, json, validation, temporaryFiles, storedFiles);
        MediaPlan mediaPlan = await mediaImporter.PrepareAsync(run, schema, targets, values, cancellationToken);
        ContentPlan contentPlan = await pagePlanner.PlanAsync(run, schema, existingPages, values, cancellationToken);
        if (run.Faults.Any)
        {
            return;
        }

        mediaImporter.Save(mediaPlan, run, values);
        if (!run.Faults.Any)
        {
            pageWriter.Write(contentPlan, run, values, cancellationToken);
        }
    }
}
