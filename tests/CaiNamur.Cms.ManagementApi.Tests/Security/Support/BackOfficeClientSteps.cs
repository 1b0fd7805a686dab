using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;

namespace CaiNamur.Cms.ManagementApi.Tests.Security.Support;

/// <summary>What the backoffice client does to sign in, call and sign out.</summary>
public static class BackOfficeClientSteps
{
    public const string Api = "/umbraco/management/api/v1/security/back-office";

    public const string ClientId = "umbraco-back-office";

    public const string Verifier = "9xRpp5AYCGjGj5x1HBIqYUoaVlHvqHCUrukiJSMrjGX3f9zbC1FNB5GqueHVLLoYH2mbMnLipF1pyg1uzwDAhwH1IVhNVwoUE0VnsSReEqJTm0BQOFBS7h7NwIP60Dpe";

    public static string RedirectUri(this Browser browser) => $"{browser.Origin.GetLeftPart(UriPartial.Authority)}/umbraco/oauth_complete";

    public static string AuthorizePath(this Browser browser, string? redirectUri = null, string? challenge = null, string method = "S256", string state = "uRDMT8fFx7")
        => QueryHelpers.AddQueryString($"{Api}/authorize", new Dictionary<string, string?>
        {
            ["redirect_uri"] = redirectUri ?? browser.RedirectUri(),
            ["client_id"] = ClientId,
            ["response_type"] = "code",
            ["state"] = state,
            ["scope"] = "offline_access",
            ["prompt"] = "consent",
            ["access_type"] = "offline",
            ["code_challenge"] = challenge ?? WebEncoders.Base64UrlEncode(SHA256.HashData(Encoding.ASCII.GetBytes(Verifier))),
            ["code_challenge_method"] = method,
        });

    /// <summary>From the authorization to the tokens, with the sign-in page on the way.</summary>
    public static async Task<JsonElement> SignInAsync(this Browser browser, string userName, string password)
    {
        await browser.GetCodeAsync(userName, password);
        using HttpResponseMessage response = await browser.ExchangeCodeAsync();
        response.StatusCode.ShouldBe(HttpStatusCode.OK, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        return await JsonAsync(response);
    }

    /// <summary>Until the browser is back at the client with a code.</summary>
    public static async Task<Uri> GetCodeAsync(this Browser browser, string userName, string password)
    {
        using HttpResponseMessage start = await browser.GetAsync(browser.AuthorizePath());
        string login = start.Headers.Location!.ToString();
        using HttpResponseMessage signedIn = await browser.SubmitAsync(login, ("UserName", userName), ("Password", password));
        signedIn.StatusCode.ShouldBe(HttpStatusCode.Redirect, await signedIn.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        using HttpResponseMessage authorized = await browser.GetAsync(signedIn.Headers.Location!.ToString());
        authorized.StatusCode.ShouldBe(HttpStatusCode.Redirect, await authorized.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        return authorized.Headers.Location!;
    }

    public static Task<HttpResponseMessage> ExchangeCodeAsync(this Browser browser, string code = "[redacted]", string verifier = Verifier)
        => browser.PostAsync(
            $"{Api}/token",
            ("grant_type", "authorization_code"),
            ("client_id", ClientId),
            ("redirect_uri", browser.RedirectUri()),
            ("code", code),
            ("code_verifier", verifier));

    public static Task<HttpResponseMessage> RefreshAsync(this Browser browser, string refreshToken = "[redacted]")
        => browser.PostAsync(
            $"{Api}/token",
            ("grant_type", "refresh_token"),
            ("client_id", ClientId),
            ("redirect_uri", browser.RedirectUri()),
            ("refresh_token", refreshToken));

    public static Task<HttpResponseMessage> CurrentUserAsync(this Browser browser) => browser.GetAsync("/umbraco/management/api/v1/user/current", withToken: true);

    public static async Task<JsonElement> JsonAsync(HttpResponseMessage response)
        => JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement;
}
