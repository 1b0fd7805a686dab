using CaiNamur.Cms.ManagementApi.Authorization;
using CaiNamur.Cms.ManagementApi.Models;
using CaiNamur.Cms.ManagementApi.Routing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace CaiNamur.Cms.ManagementApi.Features.Collections;

/// <summary>The media library as lists. Folders above a user's start nodes list the way to these only.</summary>
[ManagementApiRoute("collection/media")]
[Authorize(ManagementApiPolicies.Media)]
public sealed class MediaCollectionController(IMediaListViewService lists, MediaCollectionMapping mapping) : ManagementApiControllerBase
{
    /// <summary>One page of a folder, or of the root when no folder is named, with the values of the columns.</summary>
    [HttpGet]
    [ProducesResponseType<Paged<MediaCollectionItemResponse>>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status400BadRequest)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status404NotFound)]
    public async Task<ActionResult<Paged<MediaCollectionItemResponse>>> Get(Guid? id, [FromQuery] Paging paging, [FromQuery] CollectionRequest request)
    {
        Attempt<ListViewPagedModel<IMedia>?, ContentCollectionOperationStatus> list = await lists.GetListViewItemsByKeyAsync(
            CurrentUser, id, request.DataTypeId, request.Column, request.OrderDirection, request.Filter, paging.Skip, paging.Take);
        return list.Result is { } page
            ? new Paged<MediaCollectionItemResponse>(page.Items.Total, mapping.Map([.. page.Items.Items], page.ListViewConfiguration))
            : CollectionProblems.Of(list.Status);
    }
}
