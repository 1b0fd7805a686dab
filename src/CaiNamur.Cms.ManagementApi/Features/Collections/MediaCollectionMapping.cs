using CaiNamur.Cms.ManagementApi.Features.Media.Reading;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;

namespace CaiNamur.Cms.ManagementApi.Features.Collections;

/// <summary>Shows media as the client's list views want them.</summary>
public sealed class MediaCollectionMapping(UserNames names, CollectionValues values)
{
    public IReadOnlyList<MediaCollectionItemResponse> Map(IReadOnlyList<IMedia> media, ListViewConfiguration listView)
    {
        ArgumentNullException.ThrowIfNull(media);
        IReadOnlyDictionary<int, string> users = names.Read(media.Select(item => item.CreatorId));
        return
        [
            .. media.Select(item => new MediaCollectionItemResponse
            {
                Id = item.Key,
                MediaType = CollectionTypeReference.Of(item.ContentType),
                Values = values.Of(item, listView),
                Variants = [MediaVariantResponse.Of(item)],
                Creator = users.GetValueOrDefault(item.CreatorId),
                SortOrder = item.SortOrder,
            }),
        ];
    }
}
