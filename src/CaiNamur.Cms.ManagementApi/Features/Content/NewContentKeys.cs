using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace CaiNamur.Cms.ManagementApi.Features.Content;

/// <summary>Checks the keys that the client makes for what it creates.</summary>
public sealed class NewContentKeys(IEntityService entities)
{
    /// <returns>The answer that says what is wrong with the key, or null when it will do; none at all leaves the choice to Core.</returns>
    public ObjectResult? Refusal(Guid? key)
        => key == Guid.Empty ? ContentEditingProblem.Of(ContentEditingOperationStatus.InvalidKey)
            : key is { } taken && entities.Exists(taken) ? ContentEditingProblem.Of(ContentEditingOperationStatus.DuplicateKey)
            : null;
}
