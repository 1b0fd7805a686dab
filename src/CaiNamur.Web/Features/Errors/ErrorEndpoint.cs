namespace CaiNamur.Web.Features.Errors;

/// <summary>Where the pages for errors are made: the middlewares that catch errors run requests again at this address.</summary>
public static class ErrorEndpoint
{
    /// <summary>The route template.</summary>
    internal const string Template = "_erreur/{statusCode:int:range(400,599)}";

    /// <summary>For <c>UseStatusCodePagesWithReExecute</c>.</summary>
    public const string PathFormat = "/_erreur/{0}";

    /// <summary>For <c>UseExceptionHandler</c>.</summary>
    public const string ExceptionPath = "/_erreur/500";
}
