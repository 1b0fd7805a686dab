using CaiNamur.Cms.Persistence.Availability;

namespace CaiNamur.Web.Features.Errors;

/// <summary>Where the pages for errors are made: the middlewares that catch errors run requests again at this address.</summary>
public static class ErrorEndpoint
{
    /// <summary>The route template.</summary>
    internal const string Template = "_erreur/{statusCode:int:range(400,599)}";

    /// <summary>For <c>UseStatusCodePagesWithReExecute</c>.</summary>
    public const string PathFormat = "/_erreur/{0}";

    /// <summary>For <c>UseExceptionHandler</c>. A database that is away is no fault in the code: it is reported in a line, without the way through it.</summary>
    public static ExceptionHandlerOptions Handling => new()
    {
        ExceptionHandlingPath = "/_erreur/500",
        SuppressDiagnosticsCallback = context => DatabaseFailure.IsUnavailable(context.Exception),
    };
}
