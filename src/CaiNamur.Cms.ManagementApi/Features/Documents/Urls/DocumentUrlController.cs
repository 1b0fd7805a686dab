using CaiNamur.Cms.ManagementApi.Authorization;
using CaiNamur.Cms.ManagementApi.Problems;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.ManagementApi.Features.Documents.Urls;

/// <summary>Tells where documents are seen, by visitors or as a preview.</summary>
public sealed class DocumentUrlController(
    IDocumentAccess access,
    DocumentUrls urls,
    IContentEditingService editing,
    IPreviewService preview) : DocumentControllerBase(access)
{
    /// <summary>The addresses of documents; those that do not exist, or that the user may not read, are left out.</summary>
    [HttpGet("urls")]
    [ProducesResponseType<IReadOnlyList<DocumentUrlsResponse>>(StatusCodes.Status200OK)]
    public async Task<IReadOnlyList<DocumentUrlsResponse>> GetUrls([FromQuery] Guid[] id)
    {
        ISet<Guid> readable = await Access.FilterAsync(ActionBrowse.ActionLetter, id);
        return await urls.OfAsync([.. id.Distinct().Where(readable.Contains)]);
    }

    /// <summary>The address of the preview, and the cookie that lets its frame show the draft.</summary>
    [HttpGet("{id:guid}/preview-url")]
    [ProducesResponseType<DocumentUrlInfo>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status400BadRequest)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status403Forbidden)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status404NotFound)]
    public async Task<ActionResult<DocumentUrlInfo>> GetPreviewUrl(
        Guid id,
        string? culture,
        string? segment,
        string providerAlias = Constants.UrlProviders.Content)
    {
        if (await RefusalAsync(ActionBrowse.ActionLetter, id) is { } refusal)
        {
            return refusal;
        }

        if (await editing.GetAsync(id) is not { } document)
        {
            return NotFoundProblem();
        }

        if (await urls.OfPreviewAsync(document, providerAlias, culture, segment) is not { } info)
        {
            return ApiProblem.Result(StatusCodes.Status400BadRequest, "Cet aperçu n’existe pas.");
        }

        await preview.TryEnterPreviewAsync(CurrentUser);
        return info;
    }
}
