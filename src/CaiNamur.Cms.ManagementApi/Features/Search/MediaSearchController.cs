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

/// <summary>Search in media.</summary>
[ManagementApiRoute("item/media/search")]
[Authorize(ManagementApiPolicies.MediaTree)]
public sealed class MediaSearchController(DraftSearch search, MediaItemMapping mapping) : ManagementApiControllerBase
{
    /// <summary>The media that answer the query, the best first.</summary>
    [HttpGet]
    [ProducesResponseType<Paged<MediaItemResponse>>(StatusCodes.Status200OK)]
    public async Task<Paged<MediaItemResponse>> Search([FromQuery] DraftSearchRequest request, [FromQuery] Paging paging, [FromQuery] Guid?[] allowedMediaTypes)
    {
        PagedModel<IEntitySlim> found = await search.SearchAsync(UmbracoObjectTypes.Media, request, allowedMediaTypes, paging);
        return new Paged<MediaItemResponse>(found.Total, mapping.Map(found.Items));
    }
}
