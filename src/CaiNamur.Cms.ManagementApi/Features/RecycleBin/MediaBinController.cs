using CaiNamur.Cms.ManagementApi.Authorization;
using CaiNamur.Cms.ManagementApi.Features.Trees;
using CaiNamur.Cms.ManagementApi.Models;
using CaiNamur.Cms.ManagementApi.Routing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;

namespace CaiNamur.Cms.ManagementApi.Features.RecycleBin;

/// <summary>What is in the recycle bin of media.</summary>
[ManagementApiRoute("recycle-bin/media")]
[Authorize(ManagementApiPolicies.Media)]
public sealed class MediaBinController(IMediaAccess access, TreeViews views, BinContents bin, BinItemMapping mapping) : ManagementApiControllerBase
{
    /// <summary>What was thrown away by itself.</summary>
    [HttpGet("root")]
    [ProducesResponseType<Paged<MediaBinItemResponse>>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status403Forbidden)]
    public async Task<ActionResult<Paged<MediaBinItemResponse>>> GetRoot([FromQuery] Paging paging)
        => await access.MayInRecycleBinAsync()
            ? Page(bin.Root(await views.OfMediaAsync(CurrentUser), paging))
            : ForbiddenProblem();

    /// <summary>What was thrown away together with a folder.</summary>
    [HttpGet("children")]
    [ProducesResponseType<Paged<MediaBinItemResponse>>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status403Forbidden)]
    public async Task<ActionResult<Paged<MediaBinItemResponse>>> GetChildren(Guid? parentId, [FromQuery] Paging paging)
        => await access.MayInRecycleBinAsync()
            ? Page(bin.Children(await views.OfMediaAsync(CurrentUser), parentId ?? Guid.Empty, paging))
            : ForbiddenProblem();

    private Paged<MediaBinItemResponse> Page(PagedModel<IEntitySlim> page) => new(page.Total, mapping.MapMedia(page.Items));
}
