using CaiNamur.Cms.ManagementApi.Problems;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace CaiNamur.Cms.ManagementApi.Features.ContentTypes;

/// <summary>Why a type could not be read.</summary>
internal static class ContentTypeProblem
{
    public static ObjectResult From(ContentTypeOperationStatus status) => status is ContentTypeOperationStatus.NotFound
        ? ApiProblem.NotFound("Ce type n’existe pas ou n’existe plus.", status)
        : ApiProblem.Result(StatusCodes.Status400BadRequest, "Les types permis n’ont pas pu être lus.", operationStatus: status);
}
