using System.ComponentModel.DataAnnotations;
using CaiNamur.Cms.ManagementApi.Authorization;
using CaiNamur.Cms.ManagementApi.Models;
using CaiNamur.Cms.ManagementApi.Routing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace CaiNamur.Cms.ManagementApi.Features.Trees;

/// <summary>The document tree.</summary>
[ManagementApiRoute("tree/document")]
[Authorize(ManagementApiPolicies.DocumentTree)]
public sealed class DocumentTreeController(TreeViews views, EntityTree tree, DocumentTreeItemMapping mapping) : ManagementApiControllerBase
{
    /// <summary>What stands at the top.</summary>
    [HttpGet("root")]
    [ProducesResponseType<Paged<DocumentTreeItemResponse>>(StatusCodes.Status200OK)]
    public async Task<Paged<DocumentTreeItemResponse>> GetRoot([FromQuery] Paging paging, Guid? dataTypeId)
    {
        Paged<TreeNode> page = tree.Root(await views.OfDocumentsAsync(CurrentUser, dataTypeId), paging);
        return new Paged<DocumentTreeItemResponse>(page.Total, await mapping.MapAsync(page.Items));
    }

    /// <summary>What stands below a document.</summary>
    [HttpGet("children")]
    [ProducesResponseType<Paged<DocumentTreeItemResponse>>(StatusCodes.Status200OK)]
    public async Task<Paged<DocumentTreeItemResponse>> GetChildren(Guid? parentId, [FromQuery] Paging paging, Guid? dataTypeId)
    {
        Paged<TreeNode> page = tree.Children(await views.OfDocumentsAsync(CurrentUser, dataTypeId), parentId ?? Guid.Empty, paging);
        return new Paged<DocumentTreeItemResponse>(page.Total, await mapping.MapAsync(page.Items));
    }

    /// <summary>The way from the top to a document; nothing while a document is being created at the top.</summary>
    [HttpGet("ancestors")]
    [ProducesResponseType<IReadOnlyList<DocumentTreeItemResponse>>(StatusCodes.Status200OK)]
    public async Task<IReadOnlyList<DocumentTreeItemResponse>> GetAncestors(Guid? descendantId)
        => descendantId is { } key
            ? await mapping.MapAsync(tree.Ancestors(await views.OfDocumentsAsync(CurrentUser), key))
            : [];

    /// <summary>What stands around a document.</summary>
    [HttpGet("siblings")]
    [ProducesResponseType<Subset<DocumentTreeItemResponse>>(StatusCodes.Status200OK)]
    public async Task<Subset<DocumentTreeItemResponse>> GetSiblings(
        Guid? target,
        [Range(0, Paging.Most)] int before,
        [Range(0, Paging.Most)] int after,
        Guid? dataTypeId)
    {
        Subset<TreeNode> stretch = tree.Siblings(await views.OfDocumentsAsync(CurrentUser, dataTypeId), target ?? Guid.Empty, before, after);
        return new Subset<DocumentTreeItemResponse>(stretch.TotalBefore, stretch.TotalAfter, await mapping.MapAsync(stretch.Items));
    }
}
