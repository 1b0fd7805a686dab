using CaiNamur.Cms.ManagementApi.Authorization;
using CaiNamur.Cms.ManagementApi.Routing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.ManagementApi.Features.DocumentTypes;

/// <summary>Document types by what they are known as.</summary>
[ManagementApiRoute("item/document-type")]
[Authorize(ManagementApiPolicies.Schema)]
public sealed class DocumentTypeItemController(IContentTypeService types) : ManagementApiControllerBase
{
    /// <summary>The types with these keys; unknown ones are left out.</summary>
    [HttpGet]
    [ProducesResponseType<IReadOnlyList<DocumentTypeItemResponse>>(StatusCodes.Status200OK)]
    public IReadOnlyList<DocumentTypeItemResponse> GetItems([FromQuery] Guid[] id)
        => id.Length == 0
            ? []
            : [.. types.GetMany(id).Select(type => new DocumentTypeItemResponse { Id = type.Key, Name = type.Name ?? type.Alias, IsElement = type.IsElement, Icon = type.Icon, Description = type.Description })];
}
