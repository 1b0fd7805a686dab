using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace CaiNamur.Cms.ManagementApi.Problems;

/// <summary>What a request gets that does not even have the right shape: nothing was done, and where it is wrong.</summary>
internal static class InvalidRequest
{
    public static IActionResult Create(ActionContext context)
    {
        ProblemDetails details = ApiProblem.Details(StatusCodes.Status400BadRequest, "La demande n’est pas valide : rien n’a été changé.");
        details.Extensions["errors"] = context.ModelState
            .Where(entry => entry.Value?.Errors.Count > 0)
            .ToDictionary(entry => entry.Key, entry => entry.Value!.Errors.Select(error => error.ErrorMessage).ToArray());
        return ApiProblem.Result(details);
    }
}
