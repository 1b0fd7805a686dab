using CaiNamur.Cms.ManagementApi.Authorization;
using CaiNamur.Cms.ManagementApi.Live;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models.ContentPublishing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace CaiNamur.Cms.ManagementApi.Features.Documents.Publishing;

/// <summary>Publishes documents, now or at a planned instant, and withdraws them.</summary>
public sealed class DocumentPublishingController(
    IDocumentAccess access,
    IContentPublishingService publishing,
    PublicationSchedules schedules,
    IServerEventAnnouncer announcer) : DocumentControllerBase(access)
{
    /// <summary>Publishes languages now, or sets, changes and takes back what is planned for them.</summary>
    [HttpPut("{id:guid}/publish")]
    [ProducesResponseType(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status400BadRequest)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status403Forbidden)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status404NotFound)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status409Conflict)]
    public async Task<IActionResult> Publish(Guid id, PublishDocumentRequest request)
    {
        if ((await RefusalAsync(ActionPublish.ActionLetter, id)
            ?? await RefusalOfCulturesAsync(request.PublishSchedules.Select(culture => culture.Culture))) is { } refusal)
        {
            return refusal;
        }

        Attempt<List<CulturePublishScheduleModel>, ContentPublishingOperationStatus> read = schedules.Read(request);
        if (!read.Success)
        {
            return DocumentPublishingProblem.Of(read.Status);
        }

        Attempt<ContentPublishingResult, ContentPublishingOperationStatus> attempt = await publishing.PublishAsync(id, read.Result, CurrentUser.Key);
        if (!attempt.Success)
        {
            return DocumentPublishingProblem.Of(attempt.Status, attempt.Result);
        }

        // Core notifies of what is published, but not of what is only planned; the client shows both.
        if (read.Result.Any(culture => culture.Schedule is not null))
        {
            announcer.Updated(Constants.ServerEvents.EventSource.Document, id);
        }

        return Ok();
    }

    /// <summary>Withdraws the document from the site, in some of its languages or altogether. The draft stays.</summary>
    [HttpPut("{id:guid}/unpublish")]
    [ProducesResponseType(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status400BadRequest)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status403Forbidden)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status404NotFound)]
    public async Task<IActionResult> Unpublish(Guid id, UnpublishDocumentRequest request)
    {
        if ((await RefusalAsync(ActionUnpublish.ActionLetter, id) ?? await RefusalOfCulturesAsync(request.Cultures ?? [])) is { } refusal)
        {
            return refusal;
        }

        Attempt<ContentPublishingOperationStatus> attempt = await publishing.UnpublishAsync(id, request.Cultures?.ToHashSet(), CurrentUser.Key);
        return attempt.Success ? Ok() : DocumentPublishingProblem.Of(attempt.Result);
    }
}
