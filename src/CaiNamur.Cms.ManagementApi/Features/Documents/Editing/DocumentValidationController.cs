using CaiNamur.Cms.ManagementApi.Authorization;
using CaiNamur.Cms.ManagementApi.Features.Content;
using CaiNamur.Cms.ManagementApi.Routing;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.ManagementApi.Features.Documents.Editing;

/// <summary>Says what is wrong with a document before it is saved, field by field. Nothing is changed.</summary>
public sealed class DocumentValidationController(
    IDocumentAccess access,
    IContentEditingService editing,
    DocumentRequestMapping mapping) : DocumentControllerBase(access)
{
    /// <summary>Validates a document that does not exist yet.</summary>
    [HttpPost("validate")]
    [ProducesResponseType(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status400BadRequest)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status403Forbidden)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status404NotFound)]
    public async Task<IActionResult> ValidateCreate(CreateDocumentRequest request)
        => await RefusalUnderAsync(ActionNew.ActionLetter, request.Parent?.Id)
            ?? ContentRequestErrors.Answer(request, await editing.ValidateCreateAsync(mapping.ToModel(request), CurrentUser.Key));

    /// <summary>Validates a document in the languages that are about to be saved. The only operation that the client calls in this version.</summary>
    [HttpPut($"{ManagementApiPaths.V11}/document/{{id:guid}}/validate")]
    [ProducesResponseType(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status400BadRequest)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status403Forbidden)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status404NotFound)]
    public async Task<IActionResult> ValidateUpdate(Guid id, ValidateUpdateDocumentRequest request)
        => await RefusalAsync(ActionUpdate.ActionLetter, id)
            ?? ContentRequestErrors.Answer(request, await editing.ValidateUpdateAsync(id, DocumentRequestMapping.ToModel(request), CurrentUser.Key));
}
