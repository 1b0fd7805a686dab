using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;

namespace CaiNamur.Cms.ManagementApi.Features.Items;

/// <summary>Shows media in short, for pickers, dialogs and search results.</summary>
public sealed class MediaItemMapping(AncestorReader ancestors)
{
    public IReadOnlyList<MediaItemResponse> Map(IEnumerable<IEntitySlim> entities)
    {
        IMediaEntitySlim[] media = [.. entities.OfType<IMediaEntitySlim>()];
        AncestorKeys keys = ancestors.Read(UmbracoObjectTypes.Media, media);
        return [.. media.Select(item => Map(item, keys))];
    }

    private static MediaItemResponse Map(IMediaEntitySlim media, AncestorKeys keys) => new()
    {
        Id = media.Key,
        Parent = keys.ParentOf(media),
        HasChildren = media.HasChildren,
        IsTrashed = media.Trashed,
        MediaType = ContentTypeReference.Of(media),
        Variants = MediaVariantItem.Of(media),
    };
}
