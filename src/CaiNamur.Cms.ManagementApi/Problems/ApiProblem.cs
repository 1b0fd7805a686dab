using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace CaiNamur.Cms.ManagementApi.Problems;

/// <summary>
/// Errors as the client reads them: <c>type</c>, <c>title</c> and <c>status</c> must be there or it shows a text of its own;
/// the title is what staff see, so it is French and says what to do.
/// </summary>
/// <remarks>Source: RFC 9457, and the client's check of problem details.</remarks>
internal static class ApiProblem
{
    public const string ErrorType = "Error";

    public const string MediaType = "application/problem+json";

    /// <summary>A problem with Core's reason for it.</summary>
    /// <param name="status">HTTP status code.</param>
    /// <param name="title">What staff read, in French.</param>
    /// <param name="detail">More about it, in French.</param>
    /// <param name="operationStatus">Core's operation status, to its letter.</param>
    public static ObjectResult Result(int status, string title, string? detail = null, Enum? operationStatus = null)
        => Result(Details(status, title, detail, operationStatus));

    public static ObjectResult Result(ProblemDetails details) => new(details)
    {
        StatusCode = details.Status,
        ContentTypes = { MediaType },
    };

    public static ProblemDetails Details(int status, string title, string? detail = null, Enum? operationStatus = null)
    {
        var details = new ProblemDetails { Type = ErrorType, Title = title, Status = status, Detail = detail };
        if (operationStatus is not null)
        {
            details.Extensions["operationStatus"] = operationStatus.ToString();
        }

        return details;
    }

    public static ObjectResult NotFound(string title = "Cet élément n’existe pas ou n’existe plus.", Enum? operationStatus = null)
        => Result(StatusCodes.Status404NotFound, title, operationStatus: operationStatus);

    public static ObjectResult Forbidden(string title = "Vous n’avez pas le droit de faire cela.", Enum? operationStatus = null)
        => Result(StatusCodes.Status403Forbidden, title, operationStatus: operationStatus);

    /// <summary>Messages by JSON path into the request, such as <c>$.values[0].value</c>; the client shows each under its field.</summary>
    public static ObjectResult Validation(IDictionary<string, string[]> errors, Enum? operationStatus = null)
    {
        ProblemDetails details = Details(StatusCodes.Status400BadRequest, "Certains champs sont à corriger.", operationStatus: operationStatus);
        details.Extensions["errors"] = errors;
        return Result(details);
    }
}
