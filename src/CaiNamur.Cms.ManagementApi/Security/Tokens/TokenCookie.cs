namespace CaiNamur.Cms.ManagementApi.Security.Tokens;

/// <summary>What the browser keeps for the client, out of reach of its scripts.</summary>
internal enum TokenCookie
{
    AuthorizationCode,
    AccessToken,
    RefreshToken,
}
