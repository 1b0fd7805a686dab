using CaiNamur.Cms.ManagementApi.Authorization;
using CaiNamur.Cms.ManagementApi.Features.ContentTypes;
using CaiNamur.Cms.ManagementApi.Models;
using CaiNamur.Cms.ManagementApi.Routing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace CaiNamur.Cms.ManagementApi.Features.MediaTypes;

/// <summary>What media is made of, as far as its editing needs it.</summary>
[ManagementApiRoute("media-type")]
[Authorize(ManagementApiPolicies.Schema)]
public sealed class MediaTypeController(IMediaTypeService types) : ManagementApiControllerBase
{
    /// <summary>A type with its own fields.</summary>
    [HttpGet("{id:guid}")]
    [ProducesResponseType<MediaTypeResponse>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status404NotFound)]
    public async Task<IActionResult> Get(Guid id)
    {
        IMediaType? type = await types.GetAsync(id);
        return type is null ? NotFoundProblem() : Ok(MediaTypeResponse.From(type));
    }

    /// <summary>The types that may be created at the root of the tree.</summary>
    [HttpGet("allowed-at-root")]
    [ProducesResponseType<Paged<AllowedContentType>>(StatusCodes.Status200OK)]
    public async Task<Paged<AllowedContentType>> GetAllowedAtRoot([FromQuery] Paging paging)
    {
        PagedModel<IMediaType> page = await types.GetAllAllowedAsRootAsync(paging.Skip, paging.Take);
        return new Paged<AllowedContentType>(page.Total, [.. page.Items.Select(AllowedContentType.From)]);
    }

    /// <summary>The types that may be created below an item of this type.</summary>
    [HttpGet("{id:guid}/allowed-children")]
    [ProducesResponseType<Paged<AllowedContentType>>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status404NotFound)]
    public async Task<IActionResult> GetAllowedChildren(Guid id, [FromQuery] Guid? parentContentKey, [FromQuery] Paging paging)
    {
        Attempt<PagedModel<IMediaType>?, ContentTypeOperationStatus> attempt = await types.GetAllowedChildrenAsync(id, parentContentKey, paging.Skip, paging.Take);
        return attempt is { Success: true, Result: { } page }
            ? Ok(new Paged<AllowedContentType>(page.Total, [.. page.Items.Select(AllowedContentType.From)]))
            : ContentTypeProblem.From(attempt.Status);
    }
}
