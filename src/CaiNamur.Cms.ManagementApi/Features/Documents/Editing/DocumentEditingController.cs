using CaiNamur.Cms.ManagementApi.Authorization;
using CaiNamur.Cms.ManagementApi.Features.Content;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace CaiNamur.Cms.ManagementApi.Features.Documents.Editing;

/// <summary>Creates, saves and deletes documents.</summary>
public sealed class DocumentEditingController(
    IDocumentAccess access,
    DocumentCreation creation,
    DocumentSaving saving,
    IContentEditingService editing) : DocumentControllerBase(access)
{
    /// <summary>Creates a document under the key that the client has made.</summary>
    [HttpPost]
    [ProducesResponseType(StatusCodes.Status201Created)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status400BadRequest)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status403Forbidden)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status404NotFound)]
    public async Task<IActionResult> Create(CreateDocumentRequest request)
    {
        if ((await RefusalUnderAsync(ActionNew.ActionLetter, request.Parent?.Id)
            ?? await RefusalOfCulturesAsync(request.Variants.Select(variant => variant.Culture))) is { } refusal)
        {
            return refusal;
        }

        Attempt<Guid, ObjectResult?> created = await creation.CreateAsync(request, CurrentUser.Key);
        return created.Status ?? (IActionResult)CreatedResource(created.Result);
    }

    /// <summary>Saves the draft; what visitors see stays. Values that are not valid are kept, as a draft may be unfinished.</summary>
    [HttpPut("{id:guid}")]
    [ProducesResponseType(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status400BadRequest)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status403Forbidden)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status404NotFound)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status409Conflict)]
    public async Task<IActionResult> Update(Guid id, UpdateDocumentRequest request)
        => await RefusalAsync(ActionUpdate.ActionLetter, id) ?? await saving.SaveAsync(id, request, CurrentUser) ?? (IActionResult)Ok();

    /// <summary>Deletes the document and what is below it for good.</summary>
    [HttpDelete("{id:guid}")]
    [ProducesResponseType(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status400BadRequest)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status403Forbidden)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status404NotFound)]
    public async Task<IActionResult> Delete(Guid id)
    {
        if (await RefusalAsync(ActionDelete.ActionLetter, id) is { } refusal)
        {
            return refusal;
        }

        Attempt<IContent?, ContentEditingOperationStatus> attempt = await editing.DeleteAsync(id, CurrentUser.Key);
        return attempt.Success ? Ok() : ContentEditingProblem.Of(attempt.Status);
    }
}
