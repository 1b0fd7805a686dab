using CaiNamur.Cms.ManagementApi.Routing;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.ManagementApi.Features.Templates;

/// <summary>Templates by what they are known as.</summary>
[ManagementApiRoute("item/template")]
public sealed class TemplateItemController(ITemplateService templates) : ManagementApiControllerBase
{
    /// <summary>The templates with these keys; unknown ones are left out.</summary>
    [HttpGet]
    [ProducesResponseType<IReadOnlyList<TemplateItemResponse>>(StatusCodes.Status200OK)]
    public async Task<IReadOnlyList<TemplateItemResponse>> GetItems([FromQuery] Guid[] id)
        => id.Length == 0
            ? []
            : [.. (await templates.GetAllAsync(id)).Select(template => new TemplateItemResponse { Id = template.Key, Name = template.Name ?? template.Alias, Alias = template.Alias })];
}
