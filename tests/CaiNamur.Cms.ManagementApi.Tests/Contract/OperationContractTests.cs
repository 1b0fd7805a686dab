using System.Net;
using System.Text.Json;
using CaiNamur.Cms.ManagementApi.Tests.Support;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CaiNamur.Cms.ManagementApi.Tests.Contract;

/// <summary>The API offers what the client calls, under the same names; what it does not offer, it answers with 404.</summary>
public sealed class OperationContractTests(SqliteApi api) : IClassFixture<SqliteApi>
{
    private const string Root = "/umbraco/management/api/v1";

    /// <summary>What the API has beside the client's daily operations: our own extensions, signing in, one's own password, and second factors.</summary>
    private static readonly string[] OwnPaths = [$"{Root}/cainamur/", $"{Root}/security/", $"{Root}/user/current/2fa", $"{Root}/user/current/change-password", $"{Root}/user/{{"];

    [Fact]
    public void Operations_AreAllThatTheClientCallsDaily() => ClientOperation.All.Count.ShouldBe(93);

    [Fact]
    public async Task Document_DescribesEveryOperationWithItsParameters()
    {
        JsonElement paths = await PathsAsync();
        List<string> missing = [];

        foreach (ClientOperation operation in ClientOperation.All)
        {
            JsonElement? described = Find(paths, operation);
            if (described is null)
            {
                missing.Add($"{operation.Method} {operation.Path}");
                continue;
            }

            missing.AddRange(operation.Query.Except(QueryOf(described.Value), StringComparer.OrdinalIgnoreCase).Select(name => $"{operation.Method} {operation.Path} ?{name}"));
        }

        missing.ShouldBeEmpty();
    }

    [Fact]
    public void EveryRoute_IsInTheListOrOurOwn()
    {
        HashSet<string> known = [.. ClientOperation.All.Select(operation => $"{operation.Method} {Shape(operation.Path)}")];

        string[] unknown =
        [
            .. api.Host.Get<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
                .Where(endpoint => endpoint.Metadata.GetMetadata<ControllerActionDescriptor>() is not null)
                .SelectMany(endpoint => (endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? []).Select(method => (method, path: "/" + endpoint.RoutePattern.RawText!.TrimStart('/'))))
                .Where(route => route.path.StartsWith("/umbraco/management/", StringComparison.Ordinal) && !OwnPaths.Any(own => route.path.StartsWith(own, StringComparison.Ordinal)))
                .Select(route => $"{route.method} {Shape(route.path)}")
                .Where(route => !known.Contains(route)),
        ];

        unknown.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("GET", "/webhook")]
    [InlineData("POST", "/language")]
    [InlineData("DELETE", "/server/status")]
    [InlineData("GET", "/document/not-a-key")]
    [InlineData("PATCH", "/document")]
    [InlineData("GET", "/")]
    public async Task WhatIsNotOffered_IsNotFoundInTheShapeThatTheClientReads(string method, string path)
    {
        using HttpClient client = await api.Host.SignInAsync(StaffRole.Administrator);
        using var request = new HttpRequestMessage(new HttpMethod(method), Root + path);

        using HttpResponseMessage response = await client.SendAsync(request, TestContext.Current.CancellationToken);

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        response.Content.Headers.ContentType?.MediaType.ShouldBe("application/problem+json");
    }

    private static JsonElement? Find(JsonElement paths, ClientOperation operation)
        => paths.EnumerateObject()
            .Where(path => string.Equals(Shape(path.Name), Shape(operation.Path), StringComparison.OrdinalIgnoreCase))
            .SelectMany(path => path.Value.EnumerateObject())
            .Where(method => string.Equals(method.Name, operation.Method, StringComparison.OrdinalIgnoreCase))
            .Select(method => (JsonElement?)method.Value)
            .FirstOrDefault();

    private static IEnumerable<string> QueryOf(JsonElement operation)
        => operation.TryGetProperty("parameters", out JsonElement parameters)
            ? parameters.EnumerateArray().Where(parameter => parameter.GetProperty("in").GetString() == "query").Select(parameter => parameter.GetProperty("name").GetString()!)
            : [];

    /// <summary>A path with its parameters unnamed: how they are called makes no difference to a caller.</summary>
    private static string Shape(string path) => string.Join('/', path.Split('/').Select(part => part.StartsWith('{') ? "{}" : part));

    private async Task<JsonElement> PathsAsync()
    {
        using HttpClient client = api.Host.Anonymous();
        using var document = JsonDocument.Parse(await client.GetStringAsync("/umbraco/management/openapi/management.json", TestContext.Current.CancellationToken));
        return document.RootElement.GetProperty("paths").Clone();
    }
}
