using CaiNamur.Cms.ManagementApi.Features.Content;
using CaiNamur.Cms.ManagementApi.Features.Items;
using CaiNamur.Cms.ManagementApi.Models;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;

namespace CaiNamur.Cms.ManagementApi.Features.Media.Reading;

/// <summary>Describes a media item to edit.</summary>
public sealed class MediaMapping(PropertyValueMapping values)
{
    public MediaResponse Map(IMedia media)
    {
        ArgumentNullException.ThrowIfNull(media);
        return new MediaResponse
        {
            Id = media.Key,
            Values = values.Map(media, cultures: []),
            Variants = [MediaVariantResponse.Of(media)],
            MediaType = new ContentTypeReference(media.ContentType.Key, media.ContentType.Icon ?? Constants.Icons.DefaultIcon, ReferenceById.From(media.ContentType.ListView)),
            IsTrashed = media.Trashed,
        };
    }
}
