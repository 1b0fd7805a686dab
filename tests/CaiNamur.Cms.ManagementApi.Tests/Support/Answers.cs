using System.Net;
using System.Text.Json;

namespace CaiNamur.Cms.ManagementApi.Tests.Support;

/// <summary>Asks the API and reads its answers.</summary>
internal static class Answers
{
    private const string Root = "/umbraco/management/api/v1";

    public static async Task<JsonElement> JsonAsync(this HttpClient client, string path)
    {
        using HttpResponseMessage response = await client.GetAsync($"{Root}{path}", TestContext.Current.CancellationToken);
        string text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        response.StatusCode.ShouldBe(HttpStatusCode.OK, $"{text} {FailureLog.Text}");
        using var document = JsonDocument.Parse(text);
        return document.RootElement.Clone();
    }

    public static async Task<HttpStatusCode> StatusAsync(this HttpClient client, string path)
    {
        using HttpResponseMessage response = await client.GetAsync($"{Root}{path}", TestContext.Current.CancellationToken);
        return response.StatusCode;
    }

    public static long Total(this JsonElement page) => page.GetProperty("total").GetInt64();

    public static IReadOnlyList<JsonElement> Items(this JsonElement page) => [.. (page.ValueKind == JsonValueKind.Array ? page : page.GetProperty("items")).EnumerateArray()];

    /// <summary>The names of the items in their first language.</summary>
    public static IReadOnlyList<string> Names(this JsonElement page) => [.. page.Items().Select(Name)];

    public static string Name(this JsonElement item) => item.GetProperty("variants")[0].GetProperty("name").GetString()!;

    public static IReadOnlyList<Guid> Ids(this JsonElement page) => [.. page.Items().Select(item => item.GetProperty("id").GetGuid())];

    public static IReadOnlyList<string> Flags(this JsonElement item) => [.. item.GetProperty("flags").EnumerateArray().Select(flag => flag.GetProperty("alias").GetString()!)];
}
