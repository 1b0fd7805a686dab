using CaiNamur.Cms.ManagementApi.Authorization;
using CaiNamur.Cms.ManagementApi.Models;
using CaiNamur.Cms.ManagementApi.Routing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace CaiNamur.Cms.ManagementApi.Features.Collections;

/// <summary>The children of documents that show them as a list.</summary>
[ManagementApiRoute("collection/document")]
[Authorize(ManagementApiPolicies.Content)]
public sealed class DocumentCollectionController(IDocumentAccess access, IContentListViewService lists, DocumentCollectionMapping mapping) : ManagementApiControllerBase
{
    /// <summary>One page of the children, with the values of the columns.</summary>
    [HttpGet("{id:guid}")]
    [ProducesResponseType<Paged<DocumentCollectionItemResponse>>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status400BadRequest)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status403Forbidden)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status404NotFound)]
    public async Task<ActionResult<Paged<DocumentCollectionItemResponse>>> GetByKey(
        Guid id,
        [FromQuery] Paging paging,
        [FromQuery] CollectionRequest request,
        string? orderCulture)
    {
        if (!await access.MayAsync(ActionBrowse.ActionLetter, id))
        {
            return ForbiddenProblem();
        }

        Attempt<ListViewPagedModel<IContent>?, ContentCollectionOperationStatus> list = await lists.GetListViewItemsByKeyAsync(
            CurrentUser, id, request.DataTypeId, request.Column, orderCulture, request.OrderDirection, request.Filter, paging.Skip, paging.Take);
        return list.Result is { } page
            ? new Paged<DocumentCollectionItemResponse>(page.Items.Total, await mapping.MapAsync([.. page.Items.Items], page.ListViewConfiguration))
            : CollectionProblems.Of(list.Status);
    }
}
