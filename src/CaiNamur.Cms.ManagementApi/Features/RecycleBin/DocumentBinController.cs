using CaiNamur.Cms.ManagementApi.Authorization;
using CaiNamur.Cms.ManagementApi.Features.Trees;
using CaiNamur.Cms.ManagementApi.Models;
using CaiNamur.Cms.ManagementApi.Routing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;

namespace CaiNamur.Cms.ManagementApi.Features.RecycleBin;

/// <summary>What is in the recycle bin of documents.</summary>
[ManagementApiRoute("recycle-bin/document")]
[Authorize(ManagementApiPolicies.Content)]
public sealed class DocumentBinController(IDocumentAccess access, TreeViews views, BinContents bin, BinItemMapping mapping) : ManagementApiControllerBase
{
    /// <summary>What was thrown away by itself.</summary>
    [HttpGet("root")]
    [ProducesResponseType<Paged<DocumentBinItemResponse>>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status403Forbidden)]
    public async Task<ActionResult<Paged<DocumentBinItemResponse>>> GetRoot([FromQuery] Paging paging)
        => await access.MayInRecycleBinAsync(ActionBrowse.ActionLetter)
            ? await PageAsync(bin.Root(await views.OfDocumentsAsync(CurrentUser), paging))
            : ForbiddenProblem();

    /// <summary>What was thrown away together with a document.</summary>
    [HttpGet("children")]
    [ProducesResponseType<Paged<DocumentBinItemResponse>>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status403Forbidden)]
    public async Task<ActionResult<Paged<DocumentBinItemResponse>>> GetChildren(Guid? parentId, [FromQuery] Paging paging)
        => await access.MayInRecycleBinAsync(ActionBrowse.ActionLetter)
            ? await PageAsync(bin.Children(await views.OfDocumentsAsync(CurrentUser), parentId ?? Guid.Empty, paging))
            : ForbiddenProblem();

    private async Task<Paged<DocumentBinItemResponse>> PageAsync(PagedModel<IEntitySlim> page) => new(page.Total, await mapping.MapDocumentsAsync(page.Items));
}
