using CaiNamur.Cms.ManagementApi.Routing;

namespace CaiNamur.Cms.ManagementApi.Security;

/// <summary>Where signing in happens. The paths of the API are the client's; the pages are our own.</summary>
internal static class BackOfficePaths
{
    public const string Root = "/umbraco";

    public const string Login = Root + "/login";

    public const string LoginCode = Login + "/code";

    public const string ForgotPassword = Root + "/forgot-password";

    public const string ResetPassword = Root + "/reset-password";

    public const string Invite = Root + "/invite";

    /// <summary>Where the client takes up an authorization code.</summary>
    public const string AuthorizationCallback = Root + "/oauth_complete";

    /// <summary>Where the client says goodbye.</summary>
    public const string LogoutCallback = Root + "/logout";

    public const string Api = ManagementApiPaths.V1 + "/security/back-office";

    public const string Authorize = Api + "/authorize";

    public const string Token = Api + "/token";

    public const string Revoke = Api + "/revoke";

    public const string SignOut = Api + "/signout";
}
