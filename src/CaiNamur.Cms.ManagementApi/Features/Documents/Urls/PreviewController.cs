using CaiNamur.Cms.ManagementApi.Authorization;
using CaiNamur.Cms.ManagementApi.Routing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.ManagementApi.Features.Documents.Urls;

/// <summary>Ends the preview of drafts. It begins with the address of a preview.</summary>
[ManagementApiRoute("preview")]
[Authorize(ManagementApiPolicies.Content)]
public sealed class PreviewController(IPreviewService preview) : ManagementApiControllerBase
{
    /// <summary>Takes the cookie away that shows drafts on the site.</summary>
    [HttpDelete]
    [ProducesResponseType(StatusCodes.Status200OK)]
    public async Task<IActionResult> End()
    {
        await preview.EndPreviewAsync();
        return Ok();
    }
}
