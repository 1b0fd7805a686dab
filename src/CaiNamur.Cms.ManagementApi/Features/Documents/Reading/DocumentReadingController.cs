using CaiNamur.Cms.ManagementApi.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.ManagementApi.Features.Documents.Reading;

/// <summary>Gives documents to edit.</summary>
public sealed class DocumentReadingController(
    IDocumentAccess access,
    IContentEditingService editing,
    DocumentMapping mapping,
    IOptionsMonitor<ContentSettings> settings) : DocumentControllerBase(access)
{
    /// <summary>The document as it is edited.</summary>
    [HttpGet("{id:guid}")]
    [ProducesResponseType<DocumentResponse>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status403Forbidden)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status404NotFound)]
    public async Task<ActionResult<DocumentResponse>> Get(Guid id)
    {
        if (await RefusalAsync(ActionBrowse.ActionLetter, id) is { } refusal)
        {
            return refusal;
        }

        return await editing.GetAsync(id) is { } document ? await mapping.MapAsync(document) : NotFoundProblem();
    }

    /// <summary>The document as visitors see it; 404 when they do not.</summary>
    [HttpGet("{id:guid}/published")]
    [ProducesResponseType<DocumentResponse>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status403Forbidden)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status404NotFound)]
    public async Task<ActionResult<DocumentResponse>> GetPublished(Guid id)
    {
        if (await RefusalAsync(ActionBrowse.ActionLetter, id) is { } refusal)
        {
            return refusal;
        }

        return await editing.GetAsync(id) is { Published: true } document ? await mapping.MapAsync(document, published: true) : NotFoundProblem();
    }

    /// <summary>What the client has to know before it opens an editor.</summary>
    [HttpGet("configuration")]
    [ProducesResponseType<DocumentConfigurationResponse>(StatusCodes.Status200OK)]
    public DocumentConfigurationResponse GetConfiguration() => DocumentConfigurationResponse.From(settings.CurrentValue);
}
