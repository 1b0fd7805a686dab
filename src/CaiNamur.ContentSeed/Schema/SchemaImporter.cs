using CaiNamur.ContentSeed.Import;
using CaiNamur.ContentSeed.Reading;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentTypeEditing;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.ContentSeed.Schema;

/// <summary>Imports languages, data types, templates, media types and document types, in this order: each needs those before it.</summary>
internal sealed class SchemaImporter(
    LanguageImporter languages,
    DataTypeImporter dataTypeImporter,
    TemplateImporter templates,
    MediaTypeImporter mediaTypeImporter,
    DocumentTypeImporter documentTypeImporter,
    IDataTypeService dataTypes,
    IContentTypeService documentTypes,
    IMediaTypeService mediaTypes)
{
    private static readonly Kind DataTypes = new("data type", SeedLayout.DataTypes);
    private static readonly Kind DocumentTypes = new("type", SeedLayout.DocumentTypes);
    private static readonly Kind MediaTypes = new("media type", SeedLayout.MediaTypes);

    public async Task ImportAsync(SeedRun run, CancellationToken cancellationToken)
    {
        int faultsBefore = run.Faults.Count;
        await languages.ImportAsync(run);
        cancellationToken.ThrowIfCancellationRequested();

        Dictionary<string, Guid> typeKeys = KeysByAlias(documentTypes.GetAll(), run.Package.Schema.DocumentTypes);
        Dictionary<string, Guid> mediaTypeKeys = KeysByAlias(mediaTypes.GetAll(), run.Package.Schema.MediaTypes);
        await dataTypeImporter.ImportAsync(run, (mark, name) => FindSetting(mark, name, run, typeKeys, mediaTypeKeys));
        cancellationToken.ThrowIfCancellationRequested();

        Dictionary<string, Guid> dataTypeKeys = await DataTypeKeysAsync(run);
        IReadOnlyDictionary<string, Guid> templateKeys = await templates.ImportAsync(run);
        ContentTypeModels mediaModels = new(
            alias => Find(alias, mediaTypeKeys, MediaTypes, run.Faults),
            name => Find(name, dataTypeKeys, DataTypes, run.Faults));
        ContentTypeModels documentModels = new(
            alias => Find(alias, typeKeys, DocumentTypes, run.Faults),
            name => Find(name, dataTypeKeys, DataTypes, run.Faults));
        ReportMissingNames(run, documentModels, mediaModels);
        if (run.Faults.Count > faultsBefore)
        {
            return;
        }

        cancellationToken.ThrowIfCancellationRequested();
        await mediaTypeImporter.ImportAsync(run, mediaModels);
        cancellationToken.ThrowIfCancellationRequested();
        await documentTypeImporter.ImportAsync(run, documentModels, templateKeys);
    }

    // Names that lead nowhere are reported for all types, before a service refuses the first of them without saying which name it is.
    private static void ReportMissingNames(SeedRun run, ContentTypeModels documentModels, ContentTypeModels mediaModels)
    {
        foreach (ContentTypeSeed type in run.Package.Schema.DocumentTypes)
        {
            documentModels.Fill(new ContentTypeUpdateModel(), type, _ => true);
        }

        foreach (ContentTypeSeed type in run.Package.Schema.MediaTypes)
        {
            mediaModels.Fill(new MediaTypeUpdateModel(), type, _ => true);
        }
    }

    private static Guid? FindSetting(
        string mark,
        SeedScalar name,
        SeedRun run,
        Dictionary<string, Guid> typeKeys,
        Dictionary<string, Guid> mediaTypeKeys)
    {
        switch (mark)
        {
            case SettingReferences.Type:
                return Find(name, typeKeys, DocumentTypes, run.Faults);
            case SettingReferences.MediaType:
                return Find(name, mediaTypeKeys, MediaTypes, run.Faults);
            case SettingReferences.Page when run.Package.Pages.FirstOrDefault(page => page.Path == name.Value) is { } page:
                return page.Key;
            case SettingReferences.Media when run.Package.Media.FirstOrDefault(item => item.Path == name.Value) is { } item:
                return item.Key;
            default:
                run.Faults.Add(name.Position, $"The seed has no \"{mark}{name.Value}\".");
                return null;
        }
    }

    private async Task<Dictionary<string, Guid>> DataTypeKeysAsync(SeedRun run)
    {
        Dictionary<string, Guid> keys = new(StringComparer.Ordinal);
        foreach (DataTypeSeed seed in run.Package.Schema.DataTypes)
        {
            keys.TryAdd(seed.FileName, seed.Key);
        }

        foreach (IDataType dataType in await dataTypes.GetAllAsync())
        {
            keys.TryAdd(dataType.Name ?? string.Empty, dataType.Key);
        }

        return keys;
    }

    private static Dictionary<string, Guid> KeysByAlias(IEnumerable<IContentTypeBase> existing, IEnumerable<ContentTypeSeed> seeds)
    {
        Dictionary<string, Guid> keys = new(StringComparer.Ordinal);
        foreach (ContentTypeSeed seed in seeds.Where(seed => seed.Key is not null))
        {
            keys.TryAdd(seed.Alias, seed.Key!.Value);
        }

        foreach (IContentTypeBase type in existing)
        {
            keys.TryAdd(type.Alias, type.Key);
        }

        return keys;
    }

    private static Guid? Find(SeedScalar name, Dictionary<string, Guid> keys, Kind kind, SeedFaults faults)
    {
        if (keys.TryGetValue(name.Value, out Guid key))
        {
            return key;
        }

        if (!faults.HasFaultIn($"{kind.Folder}/{name.Value}{SeedLayout.YamlExtension}"))
        {
            faults.Add(name.Position, $"There is no {kind.Name} \"{name.Value}\".");
        }

        return null;
    }

    private sealed record Kind(string Name, string Folder);
}
