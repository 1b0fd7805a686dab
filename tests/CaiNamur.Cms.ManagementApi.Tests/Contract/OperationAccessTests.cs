using System.Net;
using System.Net.Http.Json;
using CaiNamur.Cms.ManagementApi.Tests.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.ManagementApi.Tests.Contract;

/// <summary>Every operation, for each kind of user: who is let in, and who is not.</summary>
public sealed class OperationAccessTests(SqliteApi api) : IClassFixture<SqliteApi>, IAsyncLifetime
{
    private readonly Dictionary<string, HttpClient> _staff = [];

    public static TheoryData<string> Operations => [.. ClientOperation.All.Select(operation => operation.Id)];

    /// <summary>The accesses that each kind of user has beside those that are open to all of them; some of them see a single section.</summary>
    private static readonly Dictionary<string, OperationAccess[]> Granted = new()
    {
        [nameof(StaffRole.Administrator)] = [OperationAccess.Content, OperationAccess.Media, OperationAccess.DocumentTree, OperationAccess.MediaTree, OperationAccess.Schema],
        [nameof(StaffRole.Editor)] = [OperationAccess.Content, OperationAccess.Media, OperationAccess.DocumentTree, OperationAccess.MediaTree, OperationAccess.Schema],
        [nameof(StaffRole.Writer)] = [OperationAccess.Content, OperationAccess.DocumentTree, OperationAccess.MediaTree, OperationAccess.Schema],
        [nameof(StaffRole.Translator)] = [],
        [nameof(StaffRole.SensitiveData)] = [],
        ["Program"] = [OperationAccess.Content, OperationAccess.Media, OperationAccess.DocumentTree, OperationAccess.MediaTree, OperationAccess.Schema],
        ["Only " + Constants.Applications.Content] = [OperationAccess.Content, OperationAccess.DocumentTree, OperationAccess.MediaTree, OperationAccess.Schema],
        ["Only " + Constants.Applications.Media] = [OperationAccess.Media, OperationAccess.DocumentTree, OperationAccess.MediaTree, OperationAccess.Schema],
        ["Only " + Constants.Applications.Settings] = [OperationAccess.DocumentTree, OperationAccess.MediaTree, OperationAccess.Schema],
        ["Only " + Constants.Applications.Members] = [OperationAccess.DocumentTree, OperationAccess.MediaTree, OperationAccess.Schema],
        ["Only " + Constants.Applications.Users] = [OperationAccess.DocumentTree, OperationAccess.MediaTree],
        ["Only " + Constants.Applications.Packages] = [],
    };

    public async ValueTask InitializeAsync()
    {
        foreach (StaffRole role in Enum.GetValues<StaffRole>())
        {
            _staff[role.ToString()] = await api.Host.SignInAsync(role);
        }

        IUser program = api.Host.AddUser("Program", StaffRole.Editor.GroupKey());
        program.Kind = UserKind.Api;
        _staff["Program"] = await api.Host.SignInAsync(program);

        // They may do everything there is to be done, but see no other section than one.
        IReadOnlySet<string> verbs = (await api.Host.Get<IUserGroupService>().GetAsync(Constants.Security.AdminGroupKey))!.Permissions.ToHashSet();
        foreach (string section in Granted.Keys.Where(who => who.StartsWith("Only ", StringComparison.Ordinal)).Select(who => who[5..]))
        {
            IUserGroup group = await api.Host.AddGroupAsync(group =>
            {
                group.AddAllowedSection(section);
                group.Permissions = verbs.ToHashSet();
            });
            _staff["Only " + section] = await api.Host.SignInAsync(api.Host.AddUser(section, group.Key));
        }
    }

    public ValueTask DisposeAsync()
    {
        foreach (HttpClient client in _staff.Values)
        {
            client.Dispose();
        }

        return ValueTask.CompletedTask;
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Operation_LetsInWhoMayAndNobodyElse(string id)
    {
        ClientOperation operation = ClientOperation.All.Single(candidate => candidate.Id == id);
        List<string> wrong = [];

        using HttpClient nobody = api.Host.Anonymous();
        HttpStatusCode anonymous = await AskAsync(nobody, operation);
        if (operation.Access == OperationAccess.Open ? anonymous != HttpStatusCode.OK : anonymous != HttpStatusCode.Unauthorized)
        {
            wrong.Add($"anonymous: {anonymous}");
        }

        foreach ((string who, HttpClient client) in _staff)
        {
            HttpStatusCode status = await AskAsync(client, operation);
            bool mayCall = operation.Access is OperationAccess.Open or OperationAccess.Backoffice || Granted[who].Contains(operation.Access);
            bool wasRefused = status is HttpStatusCode.Unauthorized || (status is HttpStatusCode.Forbidden && !IsRefusedByVerb(who, operation));
            if (mayCall == wasRefused || status >= HttpStatusCode.InternalServerError)
            {
                wrong.Add($"{who}: {status}");
            }
        }

        wrong.ShouldBeEmpty();
    }

    /// <summary>Writers see the section of content, but are refused what only editors do; their verbs are tested where documents are.</summary>
    private static bool IsRefusedByVerb(string who, ClientOperation operation) => who == nameof(StaffRole.Writer) && operation.Access == OperationAccess.Content;

    private static async Task<HttpStatusCode> AskAsync(HttpClient client, ClientOperation operation)
    {
        using var request = new HttpRequestMessage(new HttpMethod(operation.Method), operation.ToUnknown());
        if (operation.Method is "POST" or "PUT")
        {
            request.Content = JsonContent.Create(new { });
        }

        using HttpResponseMessage response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        return response.StatusCode;
    }
}
