using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Logging;

namespace CaiNamur.Cms.ManagementApi.Problems;

/// <summary>
/// Turns what goes wrong in the API into problem details instead of the site's pages: a request that cannot be read is the sender's fault,
/// anything else is ours and is logged.
/// </summary>
internal sealed class ApiExceptionMiddleware(RequestDelegate next, ILogger<ApiExceptionMiddleware> log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (BadHttpRequestException fault) when (!context.Response.HasStarted)
        {
            string title = fault.StatusCode == StatusCodes.Status413PayloadTooLarge
                ? "La demande est trop grande : rien n’a été changé."
                : "La demande n’a pas pu être lue : rien n’a été changé.";
            await WriteAsync(context, ApiProblem.Details(fault.StatusCode, title));
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The client has left; nobody reads an answer.
        }
        catch (Exception fault) when (!context.Response.HasStarted)
        {
            log.OperationFailed(fault, context.Request.Method, context.GetEndpoint()?.DisplayName);
            await WriteAsync(context, ApiProblem.Details(
                StatusCodes.Status500InternalServerError,
                "Une erreur inattendue s’est produite. Réessayez ; si elle revient, prévenez la personne qui s’occupe du site."));
        }
    }

    private static Task WriteAsync(HttpContext context, ProblemDetails details)
    {
        context.Response.Clear();
        context.Response.StatusCode = details.Status!.Value;
        return context.Response.WriteAsJsonAsync(details, options: null, ApiProblem.MediaType, context.RequestAborted);
    }
}
