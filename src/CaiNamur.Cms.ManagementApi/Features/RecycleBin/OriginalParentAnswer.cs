using CaiNamur.Cms.ManagementApi.Models;
using CaiNamur.Cms.ManagementApi.Problems;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services.Querying.RecycleBin;

namespace CaiNamur.Cms.ManagementApi.Features.RecycleBin;

/// <summary>Tells the client where something was before it was thrown away; the same for documents and media.</summary>
internal static class OriginalParentAnswer
{
    /// <summary>The place, JSON null for the root, or 404 when it can no longer go there.</summary>
    public static IActionResult Of<T>(Attempt<T?, RecycleBinQueryResultType> attempt)
        where T : class, IEntitySlim
        => attempt.Status switch
        {
            RecycleBinQueryResultType.Success => new JsonResult(ReferenceById.From(attempt.Result?.Key)),
            RecycleBinQueryResultType.ParentIsRoot => new JsonResult(null),
            RecycleBinQueryResultType.NotFound => ApiProblem.NotFound(operationStatus: attempt.Status),
            RecycleBinQueryResultType.NotTrashed
                => ApiProblem.Result(StatusCodes.Status400BadRequest, "L’élément n’est pas dans la corbeille.", operationStatus: attempt.Status),
            RecycleBinQueryResultType.NoParentRecycleRelation or RecycleBinQueryResultType.ParentNotFound or RecycleBinQueryResultType.ParentIsTrashed
                => ApiProblem.NotFound("L’endroit où il se trouvait n’existe plus : choisissez-en un autre.", attempt.Status),
        };
}
