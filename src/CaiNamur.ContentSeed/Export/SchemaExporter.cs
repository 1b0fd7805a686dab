using System.Text.Json.Nodes;
using CaiNamur.Cms.Installation;
using CaiNamur.ContentSeed.Paths;
using CaiNamur.ContentSeed.Reading;
using CaiNamur.ContentSeed.Schema;
using CaiNamur.ContentSeed.Values;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace CaiNamur.ContentSeed.Export;

/// <summary>Writes languages and types.</summary>
internal sealed class SchemaExporter(
    ILanguageService languages,
    IDataTypeContainerService dataTypeFolders,
    IContentTypeContainerService documentTypeFolders,
    IMediaTypeContainerService mediaTypeFolders,
    IConfigurationEditorJsonSerializer json,
    IShortStringHelper shortStrings)
{
    /// <summary>Writes the <c>schema</c> folder and gives how many data types and how many other types it holds.</summary>
    public async Task<(int DataTypes, int Types)> ExportAsync(
        SeedSchema schema,
        PagePaths pages,
        MediaPaths media,
        SeedFolder folder,
        Action<string> omit,
        CancellationToken cancellationToken)
    {
        await ExportLanguagesAsync(folder, cancellationToken);

        DataTypeNames names = new(schema, json, shortStrings);
        FolderNames folders = new(await dataTypeFolders.GetAllAsync());
        foreach ((string fileName, IDataType dataType) in names.Exported)
        {
            SeedMapping mapping = DataType(dataType, folders, key => SettingName(key, schema, pages, media));
            await folder.WriteYamlAsync($"{SeedLayout.DataTypes}/{fileName}{SeedLayout.YamlExtension}", mapping, cancellationToken);
        }

        ContentTypeExporter types = new(names, omit);
        int count = 0;
        FolderNames documentFolders = new(await documentTypeFolders.GetAllAsync());
        foreach (IContentType type in schema.DocumentTypes.OrderBy(type => type.Alias, StringComparer.Ordinal))
        {
            await folder.WriteYamlAsync(
                $"{SeedLayout.DocumentTypes}/{type.Alias}{SeedLayout.YamlExtension}",
                types.DocumentType(type, documentFolders.PathOf(type.ParentId)),
                cancellationToken);
            count++;
        }

        FolderNames mediaFolders = new(await mediaTypeFolders.GetAllAsync());
        foreach (IMediaType type in schema.MediaTypes.OrderBy(type => type.Alias, StringComparer.Ordinal))
        {
            BuiltInMediaType? builtIn = BuiltInCatalogue.MediaTypes.FirstOrDefault(known => known.Key == type.Key);
            SeedMapping? mapping = builtIn is null ? types.MediaType(type, mediaFolders.PathOf(type.ParentId)) : types.Additions(type, builtIn);
            if (mapping is not null)
            {
                await folder.WriteYamlAsync($"{SeedLayout.MediaTypes}/{type.Alias}{SeedLayout.YamlExtension}", mapping, cancellationToken);
                count++;
            }
        }

        return (names.Exported.Count, count);
    }

    private async Task ExportLanguagesAsync(SeedFolder folder, CancellationToken cancellationToken)
    {
        IEnumerable<ILanguage> all = await languages.GetAllAsync();
        SeedSequence list = SeedSequence.Of(all
            .OrderByDescending(language => language.IsDefault)
            .ThenBy(language => language.IsoCode, StringComparer.Ordinal)
            .Select(language => new EntryList()
                .Text("isoCode", language.IsoCode)
                .Text("name", language.CultureName)
                .Flag("default", language.IsDefault)
                .Flag("mandatory", language.IsMandatory)
                .Text("fallback", language.FallbackIsoCode)
                .ToMapping()));
        await folder.WriteYamlAsync(SeedLayout.Languages, list, cancellationToken);
    }

    private SeedMapping DataType(IDataType dataType, FolderNames folders, Func<Guid, string?> settingName)
    {
        IDictionary<string, object> settings = dataType.Editor?.GetConfigurationEditor().ToConfigurationEditor(dataType.ConfigurationData)
            ?? dataType.ConfigurationData;
        IEnumerable<SeedEntry> config = settings
            .OrderBy(setting => setting.Key, StringComparer.Ordinal)
            .Select(setting => (setting.Key, Json: JsonNode.Parse(json.Serialize(setting.Value))))
            .Where(setting => setting.Json is not null)
            .Select(setting => SeedValueSource.Entry(
                setting.Key,
                SeedJson.ToNode(setting.Json, text => SettingReferences.ToNames(text, settingName))));
        return new EntryList()
            .Key("key", dataType.Key)
            .Text("name", dataType.Name)
            .Text("editor", dataType.EditorAlias)
            .Text("ui", dataType.EditorUiAlias)
            .Text("folder", folders.PathOf(dataType.ParentId))
            .Entries("config", config)
            .ToMapping();
    }

    private static string? SettingName(Guid key, SeedSchema schema, PagePaths pages, MediaPaths media)
    {
        if (schema.DocumentType(key) is { } type)
        {
            return SettingReferences.Type + type.Alias;
        }

        if (schema.MediaTypes.FirstOrDefault(known => known.Key == key) is { } mediaType)
        {
            return SettingReferences.MediaType + mediaType.Alias;
        }

        return pages.PathOf(key) is { } page
            ? SettingReferences.Page + page
            : media.PathOf(key) is { } path ? SettingReferences.Media + path : null;
    }
}
