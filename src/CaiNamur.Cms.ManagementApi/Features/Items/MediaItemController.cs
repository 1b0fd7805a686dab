using CaiNamur.Cms.ManagementApi.Authorization;
using CaiNamur.Cms.ManagementApi.Routing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core.Models;

namespace CaiNamur.Cms.ManagementApi.Features.Items;

/// <summary>Media by what they are known as.</summary>
[ManagementApiRoute("item/media")]
[Authorize(ManagementApiPolicies.MediaTree)]
public sealed class MediaItemController(EntityItems items, MediaItemMapping mapping) : ManagementApiControllerBase
{
    /// <summary>The media with these keys; unknown ones are left out. Start nodes do not count: what was picked must keep its name.</summary>
    [HttpGet]
    [ProducesResponseType<IReadOnlyList<MediaItemResponse>>(StatusCodes.Status200OK)]
    public IReadOnlyList<MediaItemResponse> GetItems([FromQuery] Guid?[] id) => mapping.Map(items.Read(UmbracoObjectTypes.Media, id));
}
