using CaiNamur.Cms.ManagementApi.Authorization;
using CaiNamur.Cms.ManagementApi.Features.Content;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace CaiNamur.Cms.ManagementApi.Features.Media.Editing;

/// <summary>Creates, saves and deletes media.</summary>
public sealed class MediaEditingController(
    IMediaAccess access,
    IMediaEditingService editing,
    NewContentKeys keys,
    ContentRequestErrors errors) : MediaControllerBase(access)
{
    /// <summary>Creates an item under the key that the client has made; its file was uploaded before.</summary>
    [HttpPost]
    [ProducesResponseType(StatusCodes.Status201Created)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status400BadRequest)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status403Forbidden)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status404NotFound)]
    public async Task<IActionResult> Create(CreateMediaRequest request)
    {
        if ((await RefusalUnderAsync(request.Parent?.Id) ?? await errors.FindAsync(request) ?? keys.Refusal(request.Id)) is { } refusal)
        {
            return refusal;
        }

        Attempt<MediaCreateResult, ContentEditingOperationStatus> attempt = await editing.CreateAsync(MediaRequestMapping.ToModel(request), CurrentUser.Key);
        return attempt is { Success: true, Result.Content: { } media } ? CreatedResource(media.Key) : ContentEditingProblem.Of(attempt.Status);
    }

    /// <summary>Saves an item; a replaced file takes effect at once.</summary>
    [HttpPut("{id:guid}")]
    [ProducesResponseType(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status400BadRequest)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status403Forbidden)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status404NotFound)]
    public async Task<IActionResult> Update(Guid id, UpdateMediaRequest request)
    {
        if ((await RefusalAsync(id) ?? await errors.FindAsync(request)) is { } refusal)
        {
            return refusal;
        }

        Attempt<MediaUpdateResult, ContentEditingOperationStatus> attempt = await editing.UpdateAsync(id, MediaRequestMapping.ToModel(request), CurrentUser.Key);
        return attempt.Success ? Ok() : ContentEditingProblem.Of(attempt.Status);
    }

    /// <summary>Deletes an item, its file and what is below it for good.</summary>
    [HttpDelete("{id:guid}")]
    [ProducesResponseType(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status400BadRequest)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status403Forbidden)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status404NotFound)]
    public async Task<IActionResult> Delete(Guid id)
    {
        if (await RefusalAsync(id) is { } refusal)
        {
            return refusal;
        }

        Attempt<IMedia?, ContentEditingOperationStatus> attempt = await editing.DeleteAsync(id, CurrentUser.Key);
        return attempt.Success ? Ok() : ContentEditingProblem.Of(attempt.Status);
    }

    /// <summary>Says what is wrong with an item that does not exist yet, field by field.</summary>
    [HttpPost("validate")]
    [ProducesResponseType(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status400BadRequest)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status403Forbidden)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status404NotFound)]
    public async Task<IActionResult> ValidateCreate(CreateMediaRequest request)
        => await RefusalUnderAsync(request.Parent?.Id) ?? ContentRequestErrors.Answer(request, await editing.ValidateCreateAsync(MediaRequestMapping.ToModel(request)));

    /// <summary>Says what is wrong with an item as it is about to be saved, field by field.</summary>
    [HttpPut("{id:guid}/validate")]
    [ProducesResponseType(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status400BadRequest)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status403Forbidden)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status404NotFound)]
    public async Task<IActionResult> ValidateUpdate(Guid id, UpdateMediaRequest request)
        => await RefusalAsync(id) ?? ContentRequestErrors.Answer(request, await editing.ValidateUpdateAsync(id, MediaRequestMapping.ToModel(request)));
}
