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

namespace CaiNamur.Cms.ManagementApi.Features.DocumentTypes;

/// <summary>What documents are made of, as far as their editing needs it.</summary>
[ManagementApiRoute("document-type")]
[Authorize(ManagementApiPolicies.Schema)]
public sealed class DocumentTypeController(IContentTypeService types, IContentBlueprintEditingService blueprints) : ManagementApiControllerBase
{
    /// <summary>A type with its own fields.</summary>
    [HttpGet("{id:guid}")]
    [ProducesResponseType<DocumentTypeResponse>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status404NotFound)]
    public async Task<IActionResult> Get(Guid id)
    {
        IContentType? type = await types.GetAsync(id);
        return type is null ? NotFoundProblem() : Ok(DocumentTypeResponse.From(type));
    }

    /// <summary>The types that may be created at the root of the tree.</summary>
    [HttpGet("allowed-at-root")]
    [ProducesResponseType<Paged<AllowedContentType>>(StatusCodes.Status200OK)]
    public async Task<Paged<AllowedContentType>> GetAllowedAtRoot([FromQuery] Paging paging)
    {
        PagedModel<IContentType> page = await types.GetAllAllowedAsRootAsync(paging.Skip, paging.Take);
        return new Paged<AllowedContentType>(page.Total, [.. page.Items.Select(AllowedContentType.From)]);
    }

    /// <summary>The types that may be created below a document of this type.</summary>
    [HttpGet("{id:guid}/allowed-children")]
    [ProducesResponseType<Paged<AllowedContentType>>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status404NotFound)]
    public async Task<IActionResult> GetAllowedChildren(Guid id, [FromQuery] Guid? parentContentKey, [FromQuery] Paging paging)
    {
        Attempt<PagedModel<IContentType>?, ContentTypeOperationStatus> attempt = await types.GetAllowedChildrenAsync(id, parentContentKey, paging.Skip, paging.Take);
        return attempt is { Success: true, Result: { } page }
            ? Ok(new Paged<AllowedContentType>(page.Total, [.. page.Items.Select(AllowedContentType.From)]))
            : ContentTypeProblem.From(attempt.Status);
    }

    /// <summary>The models that a document of this type may start from.</summary>
    [HttpGet("{id:guid}/blueprint")]
    [ProducesResponseType<Paged<BlueprintItem>>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status404NotFound)]
    public async Task<IActionResult> GetBlueprints(Guid id, [FromQuery] Paging paging)
    {
        Attempt<PagedModel<IContent>?, ContentEditingOperationStatus> attempt = await blueprints.GetPagedByContentTypeAsync(id, paging.Skip, paging.Take);
        return attempt is { Success: true, Result: { } page }
            ? Ok(new Paged<BlueprintItem>(page.Total, [.. page.Items.Select(blueprint => new BlueprintItem { Id = blueprint.Key, Name = blueprint.Name ?? string.Empty })]))
            : NotFoundProblem();
    }
}
