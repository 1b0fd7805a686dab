using System.Net;
using System.Net.Http.Headers;
using System.Net.Mime;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CaiNamur.TestSupport.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace CaiNamur.Benchmarks.Backoffice;

/// <summary>Somebody who has signed in as the backoffice client does it, on the sign-in page and with PKCE, and calls the Management API.</summary>
internal sealed partial class BackofficeSession : IDisposable
{
    private const string Api = "/umbraco/management/api/v1";
    private const string ClientId = "umbraco-back-office";

    /// <summary>What the client reads instead of a token: the real one is in a cookie.</summary>
    private const string Redacted = "[redacted]";

    private readonly HttpClient _client;

    private BackofficeSession(HttpClient client) => _client = client;

    public static async Task<BackofficeSession> SignInAsync(HttpMessageHandler server, Uri origin, StaffAccount account)
    {
        var client = new HttpClient(new CookieKeeper(server, new CookieContainer())) { BaseAddress = origin, Timeout = TimeSpan.FromMinutes(2) };
        string verifier = WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(48));
        string returnTo = new Uri(origin, "/umbraco/oauth_complete").ToString();
        string authorize = QueryHelpers.AddQueryString($"{Api}/security/back-office/authorize", new Dictionary<string, string?>
        {
            ["redirect_uri"] = returnTo,
            ["client_id"] = ClientId,
            ["response_type"] = "code",
            ["state"] = "measured",
            ["scope"] = "offline_access",
            ["prompt"] = "consent",
            ["access_type"] = "offline",
            ["code_challenge"] = WebEncoders.Base64UrlEncode(SHA256.HashData(Encoding.ASCII.GetBytes(verifier))),
            ["code_challenge_method"] = "S256",
        });
        Uri login = await RedirectAsync(client.GetAsync(authorize));
        string page = await client.GetStringAsync(login);
        Uri back = await RedirectAsync(PostAsync(client, login, new Dictionary<string, string>
        {
            ["UserName"] = account.Email,
            ["Password"] = account.Password,
            ["__RequestVerificationToken"] = WebUtility.HtmlDecode(FormTokenPattern().Match(page).Groups["token"].Value),
        }));
        await RedirectAsync(client.GetAsync(back));
        using HttpResponseMessage tokens = await PostAsync(client, new Uri(origin, $"{Api}/security/back-office/token"), new Dictionary<string, string>
        {
            ["grant_type"] = "authorization_code",
            ["client_id"] = ClientId,
            ["redirect_uri"] = returnTo,
            ["code"] = Redacted,
            ["code_verifier"] = verifier,
        });
        await CheckAsync(tokens);
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Redacted);
        return new BackofficeSession(client);
    }

    /// <summary>Calls and reads the answer to its end; the path is the API's, without its prefix.</summary>
    public async Task<string> SendAsync(HttpMethod method, string path, JsonNode? body = null)
    {
        (HttpStatusCode status, string answer) = await TrySendAsync(method, path, body);
        return (int)status is >= 200 and < 300 ? answer : throw new InvalidOperationException($"{method} {path} answered {(int)status}: {answer}");
    }

    public Task<string> GetAsync(string path) => SendAsync(HttpMethod.Get, path);

    public async Task<JsonNode> ReadAsync(string path) => JsonNode.Parse(await GetAsync(path))!;

    /// <summary>Calls; every answer is taken.</summary>
    public async Task<(HttpStatusCode Status, string Answer)> TrySendAsync(HttpMethod method, string path, JsonNode? body = null)
    {
        using var request = new HttpRequestMessage(method, path.StartsWith("/umbraco/", StringComparison.Ordinal) ? path : Api + path);
        if (body is not null)
        {
            request.Content = new StringContent(body.ToJsonString(), Encoding.UTF8, MediaTypeNames.Application.Json);
        }

        using HttpResponseMessage response = await _client.SendAsync(request);
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    public void Dispose() => _client.Dispose();

    private static async Task<HttpResponseMessage> PostAsync(HttpClient client, Uri address, Dictionary<string, string> fields)
    {
        using var content = new FormUrlEncodedContent(fields);
        return await client.PostAsync(address, content);
    }

    private static async Task<Uri> RedirectAsync(Task<HttpResponseMessage> sending)
    {
        using HttpResponseMessage response = await sending;
        return response.StatusCode is HttpStatusCode.Redirect or HttpStatusCode.SeeOther
            ? new Uri(response.RequestMessage!.RequestUri!, response.Headers.Location!)
            : throw new InvalidOperationException($"{response.RequestMessage!.RequestUri} answered {(int)response.StatusCode} instead of leading on: {await response.Content.ReadAsStringAsync()}");
    }

    private static async Task CheckAsync(HttpResponseMessage response)
    {
        if (!response.IsSuccessStatusCode)
        {
            throw new InvalidOperationException($"{response.RequestMessage!.RequestUri} answered {(int)response.StatusCode}: {await response.Content.ReadAsStringAsync()}");
        }
    }

    [GeneratedRegex("""name="__RequestVerificationToken"[^>]*value="(?<token>[^"]+)"|value="(?<token>[^"]+)"[^>]*name="__RequestVerificationToken""")]
    private static partial Regex FormTokenPattern();
}
