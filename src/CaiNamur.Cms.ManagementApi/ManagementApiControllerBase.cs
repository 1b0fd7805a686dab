using CaiNamur.Cms.ManagementApi.Authorization;
using CaiNamur.Cms.ManagementApi.Notifications;
using CaiNamur.Cms.ManagementApi.Problems;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;

namespace CaiNamur.Cms.ManagementApi;

/// <summary>What all operations of the Management API share: who is asking, and how things are answered.</summary>
[ApiController]
[Authorize(ManagementApiPolicies.Backoffice)]
[ServiceFilter<EventMessagesFilter>]
[ApiExplorerSettings(GroupName = ManagementApiDocument.Name)]
[ResponseCache(NoStore = true)]
public abstract class ManagementApiControllerBase : ControllerBase
{
    /// <summary>The header that tells the client what it has just made; it then asks for it.</summary>
    private const string GeneratedResourceHeader = "Umb-Generated-Resource";

    /// <summary>Who is asking. There is one: no operation is reached without.</summary>
    protected IUser CurrentUser
        => HttpContext.RequestServices.GetRequiredService<IBackOfficeSecurityAccessor>().BackOfficeSecurity?.CurrentUser
            ?? throw new InvalidOperationException("The operation is open to everybody and must not ask for a user.");

    /// <summary>201, with the key that the client goes on with.</summary>
    /// <param name="resource">The key, or the natural key of what has none (a language's ISO code).</param>
    protected CreatedResult CreatedResource(object resource)
    {
        string id = resource.ToString()!;
        Response.Headers[GeneratedResourceHeader] = id;
        return new CreatedResult($"{Request.Path}/{Uri.EscapeDataString(id)}", null);
    }

    /// <summary>404 in the shape that the client reads.</summary>
    protected static ObjectResult NotFoundProblem() => ApiProblem.NotFound();

    /// <summary>403 in the shape that the client reads.</summary>
    protected static ObjectResult ForbiddenProblem() => ApiProblem.Forbidden();

    /// <summary>A failure with Core's reason for it.</summary>
    /// <param name="title">What staff read, in French.</param>
    /// <param name="operationStatus">Core's reason.</param>
    /// <param name="status">HTTP status code.</param>
    protected static ObjectResult OperationProblem(string title, Enum operationStatus, int status = StatusCodes.Status400BadRequest)
        => ApiProblem.Result(status, title, operationStatus: operationStatus);
}
