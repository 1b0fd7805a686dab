using CaiNamur.Cms.ManagementApi.Features.Items;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;

namespace CaiNamur.Cms.ManagementApi.Features.Trees;

/// <summary>Shows media as the client's tree wants them.</summary>
public sealed class MediaTreeItemMapping(AncestorReader ancestors)
{
    public IReadOnlyList<MediaTreeItemResponse> Map(IReadOnlyList<TreeNode> nodes)
    {
        ArgumentNullException.ThrowIfNull(nodes);
        AncestorKeys keys = ancestors.Read(UmbracoObjectTypes.Media, nodes.Select(node => node.Entity));
        return [.. nodes.Where(node => node.Entity is IMediaEntitySlim).Select(node => Map(node, (IMediaEntitySlim)node.Entity, keys))];
    }

    private static MediaTreeItemResponse Map(TreeNode node, IMediaEntitySlim media, AncestorKeys keys) => new()
    {
        Id = media.Key,
        Parent = keys.ParentOf(media),
        HasChildren = media.HasChildren,
        NoAccess = !node.IsOpen,
        IsTrashed = media.Trashed,
        CreateDate = media.CreateDate,
        MediaType = ContentTypeReference.Of(media),
        Variants = MediaVariantItem.Of(media),
    };
}
