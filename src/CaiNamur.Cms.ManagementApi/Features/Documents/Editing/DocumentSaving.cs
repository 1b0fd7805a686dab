using CaiNamur.Cms.ManagementApi.Authorization;
using CaiNamur.Cms.ManagementApi.Features.Content;
using CaiNamur.Cms.ManagementApi.Problems;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace CaiNamur.Cms.ManagementApi.Features.Documents.Editing;

/// <summary>Saves documents through Core's service, unless that would undo what somebody else has saved in the meantime.</summary>
public sealed class DocumentSaving(
    ICoreScopeProvider scopes,
    IContentService documents,
    IContentEditingService editing,
    IDocumentAccess access,
    ContentRequestErrors errors,
    ConcurrentEdits concurrentEdits)
{
    /// <returns>The answer that says why nothing was saved, or null when it was.</returns>
    public async Task<ObjectResult?> SaveAsync(Guid key, UpdateDocumentRequest request, IUser user)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(user);

        // Nobody may save between the look at who saved last and the save itself.
        using ICoreScope scope = scopes.CreateCoreScope();
        scope.WriteLock(Constants.Locks.ContentTree);
        if (documents.GetById(key) is not { } current)
        {
            return ContentEditingProblem.Of(ContentEditingOperationStatus.NotFound);
        }

        if (await ObjectionAsync(current, request, user) is { } objection)
        {
            return objection;
        }

        Attempt<ContentUpdateResult, ContentEditingOperationStatus> attempt = await editing.UpdateAsync(key, DocumentRequestMapping.ToModel(request), user.Key);
        if (!attempt.Success)
        {
            return ContentEditingProblem.Of(attempt.Status);
        }

        scope.Complete();
        return null;
    }

    private async Task<ObjectResult?> ObjectionAsync(IContent current, UpdateDocumentRequest request, IUser user)
    {
        if (!await access.MayEditCulturesAsync(RenamedCultures(current, request)))
        {
            return ApiProblem.Forbidden();
        }

        return await errors.FindAsync(request) ?? await concurrentEdits.FindAsync(current, request, user);
    }

    /// <summary>
    /// A save brings every language, also those the user may not edit, as they were loaded. Core leaves the values of these alone,
    /// but not their names.
    /// </summary>
    private static IEnumerable<string?> RenamedCultures(IContent current, UpdateDocumentRequest request)
        => request.Variants.Where(variant => variant.Culture is { } culture && current.GetCultureName(culture) != variant.Name).Select(variant => variant.Culture);
}
