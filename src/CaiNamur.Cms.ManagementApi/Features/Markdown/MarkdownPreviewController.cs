using CaiNamur.Cms.ManagementApi.Authorization;
using CaiNamur.Cms.ManagementApi.Routing;
using CaiNamur.Cms.Markdown;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace CaiNamur.Cms.ManagementApi.Features.Markdown;

/// <summary>Shows editors what their Markdown becomes, made by what also makes it for visitors.</summary>
[ManagementApiRoute("cainamur/markdown-preview")]
[Authorize(ManagementApiPolicies.Schema)]
public sealed class MarkdownPreviewController(IMarkdownRenderer renderer) : ManagementApiControllerBase
{
    /// <summary>Renders and sanitises a text; nothing is kept.</summary>
    [HttpPost]
    [ProducesResponseType<MarkdownPreviewResponse>(StatusCodes.Status200OK)]
    public MarkdownPreviewResponse Render(MarkdownPreviewRequest request) => new(renderer.Render(request?.Markdown).Html);
}
