using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using CaiNamur.Cms.ManagementApi.Tests.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace CaiNamur.Cms.ManagementApi.Tests.Contract.Generated;

/// <summary>
/// Every operation, with requests that are generated from what the API says of itself: no answer is a fault of the server,
/// and what was not done has changed nothing in the database.
/// </summary>
public sealed class GeneratedInputTests(GeneratedInputApi api) : IClassFixture<GeneratedInputApi>
{
    private const int Requests = 12;

    /// <summary>Set to draw other requests than those that every build draws.</summary>
    private const string SeedVariable = "CAINAMUR_INPUT_SEED";

    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(30);

    private static int Seed => int.TryParse(Environment.GetEnvironmentVariable(SeedVariable), CultureInfo.InvariantCulture, out int seed) ? seed : 20261005;

    [Fact]
    public async Task Operations_GivenWhateverTheirSchemaAllowsAndMore_NeverFailAndRefusalsChangeNothing()
    {
        using HttpClient client = await api.Host.SignInAsync(StaffRole.Administrator);
        (JsonElement root, IReadOnlyList<DescribedOperation> operations) = await DescribedOperation.ReadAsync(client);
        operations.Count.ShouldBeGreaterThanOrEqualTo(ClientOperation.All.Count);
        IContentType type = await new SampleContent(api.Host).TypeAsync();
        IReadOnlyList<string> keys = [];
        List<string> faults = [];
        var answers = new Dictionary<HttpStatusCode, int>();

        for (int number = 0; number < operations.Count; number++)
        {
            int seed = Seed + number;
            if (operations[number].Method != HttpMethod.Get.Method || keys.Count == 0)
            {
                keys = SampleKeys(type);
            }

            var generator = new InputGenerator(root, seed, keys);
            for (int turn = 0; turn < Requests; turn++)
            {
                using HttpRequestMessage request = Request(operations[number], generator);
                string sent = await DescribeAsync(request);
                string before = api.State.Read();
                using HttpResponseMessage response = await client.SendAsync(request, TestContext.Current.CancellationToken);
                answers[response.StatusCode] = answers.GetValueOrDefault(response.StatusCode) + 1;
                string where = $"seed {seed} (set {SeedVariable} to {Seed}), request {turn}: {sent} answered {(int)response.StatusCode}";
                if (response.StatusCode >= HttpStatusCode.InternalServerError)
                {
                    faults.Add($"{where}: {FailureLog.Text}");
                    break;
                }

                if (response.StatusCode >= HttpStatusCode.BadRequest && api.State.Read() != before)
                {
                    faults.Add($"{where} and changed the database");
                    break;
                }

                if (!await IsDoneAsync(client, operations[number], response))
                {
                    faults.Add($"{where} and is never done: {FailureLog.Text}");
                    break;
                }
            }
        }

        faults.ShouldBeEmpty();

        // Requests that are all refused at the door would prove nothing.
        answers.GetValueOrDefault(HttpStatusCode.OK).ShouldBeGreaterThan(operations.Count);
    }

    private static HttpRequestMessage Request(DescribedOperation operation, InputGenerator generator)
    {
        var request = new HttpRequestMessage(new HttpMethod(operation.Method), generator.Address(operation));
        if (operation.MediaType?.StartsWith("multipart/", StringComparison.Ordinal) is true)
        {
            request.Content = generator.Form(operation.Body);
        }
        else if (operation.MediaType is not null)
        {
            request.Content = new ByteArrayContent(generator.Body(operation.Body));
            request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        }

        return request;
    }

    private static async Task<string> DescribeAsync(HttpRequestMessage request)
    {
        string body = request.Content is ByteArrayContent content ? Encoding.UTF8.GetString(await content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)) : string.Empty;
        return $"{request.Method} {request.RequestUri} {(body.Length > 1500 ? body[..1500] : body)}";
    }

    /// <summary>What goes on in the background is waited for, or it would be taken for what the next request has done.</summary>
    private static async Task<bool> IsDoneAsync(HttpClient client, DescribedOperation operation, HttpResponseMessage response)
    {
        if (!operation.Path.EndsWith("/publish-with-descendants", StringComparison.Ordinal) || response.StatusCode != HttpStatusCode.OK)
        {
            return true;
        }

        using var begun = JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        var result = new Uri($"{response.RequestMessage!.RequestUri!.AbsolutePath}/result/{begun.RootElement.GetProperty("taskId").GetString()}", UriKind.Relative);
        var watch = Stopwatch.StartNew();
        while (watch.Elapsed < _patience)
        {
            using HttpResponseMessage state = await client.GetAsync(result, TestContext.Current.CancellationToken);
            string text = await state.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            if (!text.Contains("\"isComplete\":false", StringComparison.Ordinal))
            {
                return true;
            }

            await Task.Delay(TimeSpan.FromMilliseconds(10), TestContext.Current.CancellationToken);
        }

        return false;
    }

    /// <summary>Things of every kind; an operation may destroy them, so the next one gets new ones.</summary>
    private IReadOnlyList<string> SampleKeys(IContentType type)
    {
        var content = new SampleContent(api.Host);
        IContent top = content.Publish(content.Document(type, "Dessus"));
        IContent below = content.Document(type, "Dessous", top);
        IContent trashed = content.Document(type, "Jetée");
        api.Host.Get<IContentService>().MoveToRecycleBin(trashed).Success.ShouldBeTrue();
        IMedia folder = content.Folder("Dossier");
        IMedia inFolder = content.Folder("Dedans", folder);
        IMedia trashedMedia = content.Folder("Jeté");
        api.Host.Get<IMediaService>().MoveToRecycleBin(trashedMedia).Success.ShouldBeTrue();
        IUser colleague = api.Host.AddUser("Collègue", StaffRole.Editor.GroupKey());
        return
        [
            .. new[]
            {
                top.Key, below.Key, trashed.Key, top.VersionId.ToGuid(), below.VersionId.ToGuid(), type.Key, folder.Key, inFolder.Key, trashedMedia.Key, colleague.Key,
                Constants.MediaTypes.Guids.FolderGuid, Constants.MediaTypes.Guids.ImageGuid, Constants.DataTypes.Guids.TextstringGuid, Constants.DataTypes.Guids.ListViewContentGuid,
                Constants.DataTypes.Guids.ListViewMediaGuid, Constants.Security.AdminGroupKey, Constants.System.RootSystemKey, Constants.System.RecycleBinContentKey,
            }.Select(key => key.ToString()),
        ];
    }
}
