using System.ComponentModel.DataAnnotations;
using CaiNamur.Cms.ManagementApi.Authorization;
using CaiNamur.Cms.ManagementApi.Models;
using CaiNamur.Cms.ManagementApi.Routing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace CaiNamur.Cms.ManagementApi.Features.Trees;

/// <summary>The media tree.</summary>
[ManagementApiRoute("tree/media")]
[Authorize(ManagementApiPolicies.MediaTree)]
public sealed class MediaTreeController(TreeViews views, EntityTree tree, MediaTreeItemMapping mapping) : ManagementApiControllerBase
{
    /// <summary>What stands at the top.</summary>
    [HttpGet("root")]
    [ProducesResponseType<Paged<MediaTreeItemResponse>>(StatusCodes.Status200OK)]
    public async Task<Paged<MediaTreeItemResponse>> GetRoot([FromQuery] Paging paging, Guid? dataTypeId)
    {
        Paged<TreeNode> page = tree.Root(await views.OfMediaAsync(CurrentUser, dataTypeId), paging);
        return new Paged<MediaTreeItemResponse>(page.Total, mapping.Map(page.Items));
    }

    /// <summary>What stands below a folder.</summary>
    [HttpGet("children")]
    [ProducesResponseType<Paged<MediaTreeItemResponse>>(StatusCodes.Status200OK)]
    public async Task<Paged<MediaTreeItemResponse>> GetChildren(Guid? parentId, [FromQuery] Paging paging, Guid? dataTypeId)
    {
        Paged<TreeNode> page = tree.Children(await views.OfMediaAsync(CurrentUser, dataTypeId), parentId ?? Guid.Empty, paging);
        return new Paged<MediaTreeItemResponse>(page.Total, mapping.Map(page.Items));
    }

    /// <summary>The way from the top to a media item; nothing while one is being created at the top.</summary>
    [HttpGet("ancestors")]
    [ProducesResponseType<IReadOnlyList<MediaTreeItemResponse>>(StatusCodes.Status200OK)]
    public async Task<IReadOnlyList<MediaTreeItemResponse>> GetAncestors(Guid? descendantId)
        => descendantId is { } key
            ? mapping.Map(tree.Ancestors(await views.OfMediaAsync(CurrentUser), key))
            : [];

    /// <summary>What stands around a media item.</summary>
    [HttpGet("siblings")]
    [ProducesResponseType<Subset<MediaTreeItemResponse>>(StatusCodes.Status200OK)]
    public async Task<Subset<MediaTreeItemResponse>> GetSiblings(
        Guid? target,
        [Range(0, Paging.Most)] int before,
        [Range(0, Paging.Most)] int after,
        Guid? dataTypeId)
    {
        Subset<TreeNode> stretch = tree.Siblings(await views.OfMediaAsync(CurrentUser, dataTypeId), target ?? Guid.Empty, before, after);
        return new Subset<MediaTreeItemResponse>(stretch.TotalBefore, stretch.TotalAfter, mapping.Map(stretch.Items));
    }
}
