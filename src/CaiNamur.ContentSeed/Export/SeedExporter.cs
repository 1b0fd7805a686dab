using CaiNamur.ContentSeed.Paths;
using CaiNamur.ContentSeed.Schema;
using CaiNamur.ContentSeed.Values;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;
using Umbraco.Cms.Core.Web;

namespace CaiNamur.ContentSeed.Export;

internal sealed class SeedExporter(
    ICoreScopeProvider scopes,
    SchemaExporter schemaExporter,
    MediaExporter mediaExporter,
    PageExporter pageExporter,
    SeedValueConverters converters,
    IDataTypeService dataTypes,
    IContentTypeService documentTypes,
    IMediaTypeService mediaTypes,
    IEntityService entities,
    IUserService users,
    MediaFileManager mediaFiles,
    PropertyEditorCollection editors,
    IJsonSerializer json,
    IUmbracoContextFactory contexts,
    IShortStringHelper shortStrings) : ISeedExporter
{
    public async Task<SeedExportResult> ExportAsync(string directory, CancellationToken cancellationToken)
    {
        SeedFolder folder = new(directory);
        List<string> omissions = [];
        using ICoreScope scope = scopes.CreateCoreScope(autoComplete: true);

        // Links are read as an editor gets them, with their present address; outside a request nobody else gives the context for it.
        using UmbracoContextReference context = contexts.EnsureUmbracoContext();

        SeedSchema schema = await SeedSchema.LoadAsync(dataTypes, documentTypes, mediaTypes, editors);
        PagePaths pages = PagePaths.Load(entities, shortStrings);
        MediaPaths media = MediaPaths.Load(entities, shortStrings);
        ExportNames names = new(pages, media, schema, users, mediaFiles, folder);
        SeedPropertyWriter properties = new(schema, converters, names, json, omissions.Add);

        (int dataTypeCount, int typeCount) = await schemaExporter.ExportAsync(schema, pages, media, folder, omissions.Add, cancellationToken);
        int mediaCount = await mediaExporter.ExportAsync(schema, media, properties, folder, omissions.Add, cancellationToken);
        int pageCount = await pageExporter.ExportAsync(schema, pages, properties, folder, omissions.Add, cancellationToken);
        return new SeedExportResult(dataTypeCount, typeCount, pageCount, mediaCount, omissions);
    }
}
