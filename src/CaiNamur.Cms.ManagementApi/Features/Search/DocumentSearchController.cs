using CaiNamur.Cms.ManagementApi.Authorization;
using CaiNamur.Cms.ManagementApi.Features.Items;
using CaiNamur.Cms.ManagementApi.Models;
using CaiNamur.Cms.ManagementApi.Routing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;

namespace CaiNamur.Cms.ManagementApi.Features.Search;

/// <summary>Search in the drafts of documents.</summary>
[ManagementApiRoute("item/document/search")]
[Authorize(ManagementApiPolicies.DocumentTree)]
public sealed class DocumentSearchController(DraftSearch search, DocumentItemMapping mapping) : ManagementApiControllerBase
{
    /// <summary>The documents that the user may read and that answer the query, the best first.</summary>
    [HttpGet]
    [ProducesResponseType<Paged<DocumentItemResponse>>(StatusCodes.Status200OK)]
    public async Task<Paged<DocumentItemResponse>> Search([FromQuery] DraftSearchRequest request, [FromQuery] Paging paging, [FromQuery] Guid?[] allowedDocumentTypes)
    {
        PagedModel<IEntitySlim> found = await search.SearchAsync(UmbracoObjectTypes.Document, request, allowedDocumentTypes, paging);
        return new Paged<DocumentItemResponse>(found.Total, await mapping.MapAsync(found.Items));
    }
}
