using CaiNamur.Cms.ManagementApi.Authorization;
using CaiNamur.Cms.ManagementApi.Routing;
using CaiNamur.Cms.Security.Reading;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core.Models;

namespace CaiNamur.Cms.ManagementApi.Features.Items;

/// <summary>Documents by what they are known as.</summary>
[ManagementApiRoute("item/document")]
[Authorize(ManagementApiPolicies.DocumentTree)]
public sealed class DocumentItemController(EntityItems items, IDocumentReadingRules rules, DocumentItemMapping mapping) : ManagementApiControllerBase
{
    /// <summary>
    /// The documents with these keys that the user may read; the others are left out. Start nodes do not count: what was picked with a data type
    /// that ignores them must keep its name.
    /// </summary>
    [HttpGet]
    [ProducesResponseType<IReadOnlyList<DocumentItemResponse>>(StatusCodes.Status200OK)]
    public async Task<IReadOnlyList<DocumentItemResponse>> GetItems([FromQuery] Guid?[] id)
    {
        DocumentReading reading = await rules.OfAsync(CurrentUser);
        return await mapping.MapAsync(items.Read(UmbracoObjectTypes.Document, id).Where(document => reading.Allows(document.Path)));
    }
}
