using CaiNamur.Cms.Persistence.ContentTypes;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Extensions;
using Document = Umbraco.Cms.Core.Models.Content;

namespace CaiNamur.Cms.Persistence.Content;

/// <summary>Builds documents from their rows.</summary>
internal sealed class DocumentFactory(IContentTypeLookup types, StoredProperties properties)
{
    /// <param name="record">The version, and what is published.</param>
    /// <param name="cultures">The names of both by culture.</param>
    /// <param name="aliases">Which properties get their values; null for all.</param>
    public Document Build(ContentRecord record, ContentCultures cultures, IReadOnlySet<string>? aliases)
    {
        IContentType type = types.Document(record.Content.ContentTypeId)
            ?? throw new InvalidOperationException($"Document {record.Node.Id} has the unknown type {record.Content.ContentTypeId}.");
        var document = new Document(record.Version.Name, record.Node.ParentId, type);
        try
        {
            document.DisableChangeTracking();
            ContentRecordMapper.MapCommon(record, document);
            document.Properties = properties.Read(
                type.CompositionPropertyTypes,
                record.Version.Properties,
                record.PublishedVersion?.Properties,
                aliases);
            document.Blueprint = record.Node.ObjectType == Constants.ObjectTypes.DocumentBlueprint;
            document.TemplateId = record.Version.TemplateId;
            document.Published = record.Content.Published;
            document.Edited = record.Content.Edited;
            MapPublished(record, document);
            if (type.VariesByCulture())
            {
                MapCultures(record, document, cultures);
            }

            document.ResetDirtyProperties(rememberDirty: false);
            return document;
        }
        finally
        {
            document.EnableChangeTracking();
        }
    }

    /// <summary>Whether the document has names by culture.</summary>
    public bool VariesByCulture(ContentRecord record) => types.Document(record.Content.ContentTypeId)?.VariesByCulture() == true;

    private static void MapPublished(ContentRecord record, Document document)
    {
        if (record.PublishedVersion is not { } published)
        {
            return;
        }

        document.PublishedVersionId = published.Id;
        document.PublishDate = published.VersionDate;
        document.PublishName = published.Name;
        document.PublishTemplateId = published.TemplateId;
        document.PublisherId = published.UserId;
    }

    private static void MapCultures(ContentRecord record, Document document, ContentCultures cultures)
    {
        document.CultureInfos = cultures.CollectionOf(record.Version.Id);
        document.SetCultureEdited(cultures.Of(record.Version.Id).Where(culture => culture.Edited).Select(culture => culture.Culture));
        if (record.PublishedVersion is { } published)
        {
            document.PublishCultureInfos = cultures.CollectionOf(published.Id);
        }
    }
}
