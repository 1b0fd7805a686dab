using CaiNamur.Cms.Collections;
using CaiNamur.Cms.ManagementApi.Authorization;
using CaiNamur.Cms.ManagementApi.Models;
using CaiNamur.Cms.ManagementApi.Problems;
using CaiNamur.Cms.ManagementApi.Routing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Extensions;

namespace CaiNamur.Cms.ManagementApi.Features.Documents.Versions;

/// <summary>Shows earlier versions of documents, keeps them from being cleaned up and rolls back to them.</summary>
[ManagementApiRoute("document-version")]
[Authorize(ManagementApiPolicies.Content)]
public sealed class DocumentVersionController(
    IDocumentAccess access,
    IContentVersionService versions,
    IContentService documents,
    ILanguageService languages,
    DocumentVersionMapping mapping) : ManagementApiControllerBase
{
    /// <summary>The versions of a document, the latest first.</summary>
    [HttpGet]
    [ProducesResponseType<Paged<DocumentVersionItemResponse>>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status400BadRequest)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status403Forbidden)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status404NotFound)]
    public async Task<ActionResult<Paged<DocumentVersionItemResponse>>> GetAll(Guid documentId, string? culture, [FromQuery] Paging paging)
    {
        if (!await access.MayAsync(ActionRollback.ActionLetter, documentId))
        {
            return ForbiddenProblem();
        }

        if (documents.GetById(documentId) is not { } document)
        {
            return DocumentVersionProblem.Of(ContentVersionOperationStatus.ContentNotFound);
        }

        if (await CultureFaultAsync(culture) is { } fault)
        {
            return fault;
        }

        ContentVersionOperationStatus status = ContentVersionOperationStatus.Success;
        PagedModel<ContentVersionMeta>? page = await AlignedPages.ReadAsync(paging.Skip, paging.Take, async (skip, take) =>
        {
            Attempt<PagedModel<ContentVersionMeta>?, ContentVersionOperationStatus> attempt =
                await versions.GetPagedContentVersionsAsync(documentId, culture.NullOrWhiteSpaceAsNull(), skip, take);
            status = attempt.Status;
            return attempt.Success ? attempt.Result : null;
        });
        return page is not null
            ? new Paged<DocumentVersionItemResponse>(page.Total, await MapAsync(page.Items, document))
            : DocumentVersionProblem.Of(status);
    }

    /// <summary>A document as it was in a version.</summary>
    [HttpGet("{id:guid}")]
    [ProducesResponseType<DocumentVersionResponse>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status403Forbidden)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status404NotFound)]
    public async Task<ActionResult<DocumentVersionResponse>> Get(Guid id)
        => await FindAsync(id) is not { } version ? DocumentVersionProblem.Of(ContentVersionOperationStatus.NotFound)
            : !await access.MayAsync(ActionRollback.ActionLetter, version.Key) ? ForbiddenProblem()
            : mapping.Map(version);

    /// <summary>Keeps a version for good, or no longer.</summary>
    [HttpPut("{id:guid}/prevent-cleanup")]
    [ProducesResponseType(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status403Forbidden)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status404NotFound)]
    public async Task<IActionResult> PreventCleanup(Guid id, bool preventCleanup)
        => await RefusalAsync(id) ?? Answer(await versions.SetPreventCleanupAsync(id, preventCleanup, CurrentUser.Key));

    /// <summary>Makes the draft what it was in a version, in one language or in all. What visitors see stays until it is published.</summary>
    [HttpPost("{id:guid}/rollback")]
    [ProducesResponseType(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status400BadRequest)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status403Forbidden)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status404NotFound)]
    public async Task<IActionResult> RollBack(Guid id, string? culture)
    {
        if ((await RefusalAsync(id) ?? await CultureFaultAsync(culture)) is { } refusal)
        {
            return refusal;
        }

        return await access.MayEditCulturesAsync([culture])
            ? Answer(await versions.RollBackAsync(id, culture.NullOrWhiteSpaceAsNull(), CurrentUser.Key))
            : ForbiddenProblem();
    }

    private async Task<ObjectResult?> RefusalAsync(Guid versionId)
        => await FindAsync(versionId) is not { } version ? DocumentVersionProblem.Of(ContentVersionOperationStatus.NotFound)
            : await access.MayAsync(ActionRollback.ActionLetter, version.Key) ? null
            : ForbiddenProblem();

    /// <summary>Core takes any key for a number; only those that are made of one name a version.</summary>
    private async Task<IContent?> FindAsync(Guid versionId)
        => IntExtensions.TryParseFromGuid(versionId, out _) ? (await versions.GetAsync(versionId)).Result : null;

    private async Task<ObjectResult?> CultureFaultAsync(string? culture)
        => string.IsNullOrWhiteSpace(culture) || await languages.GetAsync(culture) is not null
            ? null
            : ApiProblem.Result(StatusCodes.Status400BadRequest, "Cette langue n’existe pas sur le site.");

    private async Task<List<DocumentVersionItemResponse>> MapAsync(IEnumerable<ContentVersionMeta> page, IContent document)
    {
        var items = new List<DocumentVersionItemResponse>();
        foreach (ContentVersionMeta version in page)
        {
            items.Add(await mapping.MapAsync(version, document));
        }

        return items;
    }

    private IActionResult Answer(Attempt<ContentVersionOperationStatus> attempt) => attempt.Success ? Ok() : DocumentVersionProblem.Of(attempt.Result);
}
