using System.Net;
using System.Text;
using CaiNamur.Cms.ManagementApi.Tests.Support;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.ManagementApi.Tests.Contract;

/// <summary>Nothing that is sent to any operation is answered as a fault of the server, and what is refused has changed nothing.</summary>
public sealed class HostileInputTests(SqliteApi api) : IClassFixture<SqliteApi>
{
    private static readonly string Deep = string.Concat(Enumerable.Repeat("{\"values\":[", 400)) + string.Concat(Enumerable.Repeat("]}", 400));

    private static readonly string[] Bodies =
    [
        "", "null", "[]", "{}", "1", "\"text\"", "{", "\u0000", "{\"id\":null}", "{\"id\":\"not-a-key\"}", "{\"id\":[]}", "{\"values\":null,\"variants\":null}",
        "{\"values\":[null],\"variants\":[null]}", "{\"values\":{},\"variants\":\"x\"}", "{\"values\":[{\"alias\":null}],\"variants\":[{\"name\":null}]}",
        "{\"values\":[{\"alias\":\"title\",\"value\":{\"a\":{\"b\":[1,2,{\"c\":null}]}}}],\"variants\":[{\"name\":\"é\u202e😀\",\"culture\":\"xx-YY\"}]}",
        "{\"id\":\"00000000-0000-0000-0000-000000000000\",\"parent\":{\"id\":\"00000000-0000-0000-0000-000000000000\"},\"documentType\":{\"id\":\"00000000-0000-0000-0000-000000000000\"},\"mediaType\":{\"id\":\"00000000-0000-0000-0000-000000000000\"},\"values\":[],\"variants\":[]}",
        "{\"target\":{\"id\":\"11111111-1111-1111-1111-111111111111\"}}", "{\"target\":5}", "{\"cultures\":[null,\"\",\"*\",\"xx\"]}", "{\"cultures\":\"x\"}",
        "{\"publishSchedules\":null}", "{\"publishSchedules\":[null]}", "{\"publishSchedules\":[{\"culture\":\"xx\",\"schedule\":{\"publishTime\":\"2026-02-30T25:61:00Z\"}}]}",
        "{\"publishSchedules\":[{\"culture\":null,\"schedule\":{\"publishTime\":\"0001-01-01T00:00:00Z\",\"unpublishTime\":\"9999-12-31T23:59:59Z\"}}]}",
        "{\"parent\":null,\"sorting\":[{\"id\":\"11111111-1111-1111-1111-111111111111\",\"sortOrder\":-2147483648}]}", "{\"sorting\":null}", "{\"sorting\":[{\"sortOrder\":1e400}]}",
    ];

    private static readonly string[] Queries =
    [
        "", "?skip=-1", "?take=-1", "?skip=2147483647&take=10000", "?skip=99999999999999999999", "?take=x", "?id=&id=x", "?id=%00", "?query=%22+AND+%28", "?query=" + new string('x', 2000),
        "?orderBy=%27%3B--&orderDirection=Sideways", "?culture=xx-YY&segment=%00", "?parentId=x", "?dataTypeId=11111111-1111-1111-1111-111111111111", "?descendantId=x&target=x&before=-5&after=x",
        "?height=-1&width=99999999&mode=Twist", "?sinceDate=yesterday", "?documentId=x", "?fileExtension=..%2F..%2Fx", "?isoCode=%00&isoCode=" + "x",
    ];

    public static TheoryData<string> Operations => [.. ClientOperation.All.Select(operation => operation.Id)];

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Operation_GivenAnything_NeverFailsAndARefusalChangesNothing(string id)
    {
        ClientOperation operation = ClientOperation.All.Single(candidate => candidate.Id == id);
        using HttpClient client = await api.Host.SignInAsync(StaffRole.Administrator);
        List<string> faults = [];

        foreach ((string query, string? body) in Inputs(operation))
        {
            long before = Count();
            HttpStatusCode status = await SendAsync(client, operation, query, body);
            if (status >= HttpStatusCode.InternalServerError)
            {
                faults.Add($"{status} {query} {Shorten(body)} {FailureLog.Text}");
            }
            else if (status >= HttpStatusCode.BadRequest && Count() != before)
            {
                faults.Add($"{status} {query} {Shorten(body)} changed the content");
            }
        }

        faults.ShouldBeEmpty();
    }

    private static IEnumerable<(string Query, string? Body)> Inputs(ClientOperation operation)
        => operation.Method is "POST" or "PUT"
            ? [.. Bodies.Select(body => (string.Empty, (string?)body)), (string.Empty, Deep), (string.Empty, $"{{\"values\":[],\"variants\":[{{\"name\":\"{new string('n', 100_000)}\"}}]}}"), (string.Empty, null)]
            : Queries.Select(query => (query, (string?)null));

    private static async Task<HttpStatusCode> SendAsync(HttpClient client, ClientOperation operation, string query, string? body)
    {
        using var request = new HttpRequestMessage(new HttpMethod(operation.Method), operation.ToUnknown() + query);
        if (body is not null)
        {
            request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        }

        using HttpResponseMessage response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        return response.StatusCode;
    }

    private static string Shorten(string? body) => body is { Length: > 80 } ? body[..80] : body ?? string.Empty;

    private long Count() => api.Host.Read(() => api.Host.Get<IEntityService>().GetAll(UmbracoObjectTypes.Document).LongCount() + api.Host.Get<IEntityService>().GetAll(UmbracoObjectTypes.Media).LongCount());
}
