using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace CaiNamur.Cms.ManagementApi.Security.Pages;

/// <summary>What the pages around signing in share.</summary>
[ServiceFilter(typeof(SignInPageFilter))]
[AutoValidateAntiforgeryToken]
[ApiExplorerSettings(IgnoreApi = true)]
public abstract class SignInPageController : Controller
{
    /// <summary>The page again, with what is wrong and the status that says so.</summary>
    protected ViewResult Again(string view, object model, int status = StatusCodes.Status422UnprocessableEntity)
    {
        Response.StatusCode = status;
        return View(view, model);
    }

    /// <summary>The page again for an address that has failed too often.</summary>
    protected ViewResult TooOften(string view, object model)
    {
        ModelState.AddModelError(string.Empty, "Trop d’essais depuis votre adresse. Attendez quelques minutes, puis réessayez.");
        return Again(view, model, StatusCodes.Status429TooManyRequests);
    }
}
