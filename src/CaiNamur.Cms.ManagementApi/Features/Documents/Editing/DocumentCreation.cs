using CaiNamur.Cms.ManagementApi.Features.Content;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace CaiNamur.Cms.ManagementApi.Features.Documents.Editing;

/// <summary>Creates documents through Core's service, once what that service takes for granted has been looked at.</summary>
public sealed class DocumentCreation(IContentEditingService editing, NewContentKeys keys, ContentRequestErrors errors, DocumentRequestMapping mapping)
{
    /// <returns>The key of the new document, or the answer that says why there is none.</returns>
    public async Task<Attempt<Guid, ObjectResult?>> CreateAsync(CreateDocumentRequest request, Guid userKey)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (await errors.FindAsync(request) is { } invalid)
        {
            return Fail(invalid);
        }

        if (keys.Refusal(request.Id) is { } refusal)
        {
            return Fail(refusal);
        }

        Attempt<ContentCreateResult, ContentEditingOperationStatus> attempt = await editing.CreateAsync(mapping.ToModel(request), userKey);
        return attempt is { Success: true, Result.Content: { } document }
            ? Attempt<Guid, ObjectResult?>.Succeed(null, document.Key)
            : Fail(ContentEditingProblem.Of(attempt.Status));
    }

    private static Attempt<Guid, ObjectResult?> Fail(ObjectResult answer) => Attempt<Guid, ObjectResult?>.Fail(answer, Guid.Empty);
}
