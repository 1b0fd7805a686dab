using System.Text.Json;

namespace CaiNamur.Cms.ManagementApi.Tests.Contract.Generated;

/// <summary>An operation as the API itself describes it.</summary>
/// <param name="Method">HTTP method.</param>
/// <param name="Path">Path with its parameters in braces.</param>
/// <param name="Parameters">Parameters of path and query.</param>
/// <param name="MediaType">What the body is written in; null when there is none.</param>
/// <param name="Body">Schema of the body.</param>
public sealed record DescribedOperation(string Method, string Path, IReadOnlyList<JsonElement> Parameters, string? MediaType, JsonElement Body)
{
    private const string Document = "/umbraco/management/openapi/management.json";

    /// <summary>Reads the description that the API serves.</summary>
    public static async Task<(JsonElement Root, IReadOnlyList<DescribedOperation> Operations)> ReadAsync(HttpClient client)
    {
        ArgumentNullException.ThrowIfNull(client);
        using var document = JsonDocument.Parse(await client.GetStringAsync(Document, TestContext.Current.CancellationToken));
        JsonElement root = document.RootElement.Clone();
        return (root, [.. root.GetProperty("paths").EnumerateObject().SelectMany(path => path.Value.EnumerateObject().Select(method => Of(path.Name, method)))]);
    }

    public override string ToString() => $"{Method} {Path}";

    private static DescribedOperation Of(string path, JsonProperty method)
    {
        JsonElement[] parameters = method.Value.TryGetProperty("parameters", out JsonElement described) ? [.. described.EnumerateArray()] : [];
        JsonProperty? content = method.Value.TryGetProperty("requestBody", out JsonElement body) ? body.GetProperty("content").EnumerateObject().First() : null;
        return new DescribedOperation(
            method.Name.ToUpperInvariant(),
            path,
            parameters,
            content?.Name,
            content is { } chosen && chosen.Value.TryGetProperty("schema", out JsonElement schema) ? schema : default);
    }
}
