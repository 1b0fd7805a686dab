using CaiNamur.Cms.ManagementApi.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentPublishing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace CaiNamur.Cms.ManagementApi.Features.Documents.Publishing;

/// <summary>Publishes a document with what is below it, in the background.</summary>
public sealed class BranchPublishingController(IDocumentAccess access, IContentPublishingService publishing) : DocumentControllerBase(access)
{
    /// <summary>What the client writes for a document that does not vary.</summary>
    private const string NoCulture = "invariant";

    private const string AllCultures = "*";

    /// <summary>Begins to publish; the client asks for the result afterwards.</summary>
    [HttpPut("{id:guid}/publish-with-descendants")]
    [ProducesResponseType<PublishWithDescendantsResult>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status400BadRequest)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status403Forbidden)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status404NotFound)]
    public async Task<ActionResult<PublishWithDescendantsResult>> Publish(Guid id, PublishWithDescendantsRequest request, [FromServices] IEntityService entities, [FromServices] ILanguageService languages)
    {
        if (!entities.Exists(id, UmbracoObjectTypes.Document))
        {
            return DocumentPublishingProblem.Of(ContentPublishingOperationStatus.ContentNotFound);
        }

        if ((await RefusalOfBranchAsync(id)
            ?? await RefusalOfCulturesAsync(request.Cultures.Where(culture => culture != NoCulture))) is { } refusal)
        {
            return refusal;
        }

        // Core would only find out in the background, where nobody hears of it.
        if (request.Cultures.Except([NoCulture, AllCultures, .. (await languages.GetAllAsync()).Select(language => language.IsoCode)], StringComparer.OrdinalIgnoreCase).Any())
        {
            return DocumentPublishingProblem.Of(ContentPublishingOperationStatus.InvalidCulture);
        }

        PublishBranchFilter filter = request.IncludeUnpublishedDescendants ? PublishBranchFilter.IncludeUnpublished : PublishBranchFilter.Default;
        Attempt<ContentPublishingBranchResult, ContentPublishingOperationStatus> attempt =
            await publishing.PublishBranchAsync(id, request.Cultures, filter, CurrentUser.Key, useBackgroundThread: true);
        return attempt is { Success: true, Result.AcceptedTaskId: { } task }
            ? new PublishWithDescendantsResult(task, IsComplete: false)
            : DocumentPublishingProblem.Of(attempt.Status, attempt.Result);
    }

    /// <summary>Whether the publication is done; when some pages could not be published, which.</summary>
    [HttpGet("{id:guid}/publish-with-descendants/result/{taskId:guid}")]
    [ProducesResponseType<PublishWithDescendantsResult>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status400BadRequest)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status403Forbidden)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status404NotFound)]
    public async Task<ActionResult<PublishWithDescendantsResult>> GetResult(Guid id, Guid taskId)
    {
        if (await RefusalAsync(ActionPublish.ActionLetter, id) is { } refusal)
        {
            return refusal;
        }

        if (await publishing.IsPublishingBranchAsync(taskId))
        {
            return new PublishWithDescendantsResult(taskId, IsComplete: false);
        }

        Attempt<ContentPublishingBranchResult, ContentPublishingOperationStatus> attempt = await publishing.GetPublishBranchResultAsync(taskId);
        return attempt.Success ? new PublishWithDescendantsResult(taskId, IsComplete: true) : DocumentPublishingProblem.Of(attempt.Status, attempt.Result);
    }

    private async Task<ObjectResult?> RefusalOfBranchAsync(Guid id)
        => await Access.MayWithDescendantsAsync(ActionPublish.ActionLetter, id) ? null : ForbiddenProblem();
}
