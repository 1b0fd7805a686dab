using CaiNamur.Cms.Persistence.ContentTypes;
using Umbraco.Cms.Core.Models;

namespace CaiNamur.Cms.Persistence.Content;

/// <summary>Builds media items from their rows.</summary>
internal sealed class MediaFactory(IContentTypeLookup types, StoredProperties properties)
{
    /// <param name="record">The version.</param>
    /// <param name="aliases">Which properties get their values; null for all.</param>
    public Media Build(ContentRecord record, IReadOnlySet<string>? aliases)
    {
        IMediaType type = types.Media(record.Content.ContentTypeId)
            ?? throw new InvalidOperationException($"Media item {record.Node.Id} has the unknown type {record.Content.ContentTypeId}.");
        var media = new Media(record.Version.Name, record.Node.ParentId, type);
        try
        {
            media.DisableChangeTracking();
            ContentRecordMapper.MapCommon(record, media);
            media.Properties = properties.Read(type.CompositionPropertyTypes, record.Version.Properties, published: null, aliases);
            media.ResetDirtyProperties(rememberDirty: false);
            return media;
        }
        finally
        {
            media.EnableChangeTracking();
        }
    }
}
