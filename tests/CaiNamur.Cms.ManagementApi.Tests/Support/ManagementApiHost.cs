using CaiNamur.Cms.DependencyInjection;
using CaiNamur.Cms.Hosting;
using CaiNamur.Cms.ManagementApi.DependencyInjection;
using CaiNamur.Cms.Persistence.DependencyInjection;
using CaiNamur.Cms.Persistence.Migrations;
using CaiNamur.ContentModel;
using CaiNamur.ContentSeed;
using CaiNamur.TestSupport.Databases;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace CaiNamur.Cms.ManagementApi.Tests.Support;

/// <summary>The Management API on Kestrel, on a free port, over an installed CMS on a real database.</summary>
public sealed class ManagementApiHost : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly TestDatabase _database;
    private readonly string _dataDirectory;
    private int _number;

    private ManagementApiHost(WebApplication application, TestDatabase database, string dataDirectory)
    {
        _application = application;
        _database = database;
        _dataDirectory = dataDirectory;
    }

    public Uri Address => new(_application.Urls.Single());

    public IServiceProvider Services => _application.Services;

    public static Task<ManagementApiHost> StartAsync() => StartAsync(TestDatabase.Sqlite());

    /// <summary>Starts the API on an installed database without content.</summary>
    /// <param name="database">Goes with the host.</param>
    /// <param name="configure">Further registrations, such as a clock.</param>
    /// <param name="settings">Configuration keys and values.</param>
    public static async Task<ManagementApiHost> StartAsync(
        TestDatabase database,
        Action<IServiceCollection>? configure = null,
        IReadOnlyDictionary<string, string?>? settings = null)
    {
        string dataDirectory = Directory.CreateTempSubdirectory("cainamur-api-").FullName;
        WebApplicationBuilder builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = Environments.Development, ContentRootPath = dataDirectory });
        builder.Host.UseDefaultServiceProvider(options => options.ValidateOnBuild = options.ValidateScopes = false);
        builder.Logging.ClearProviders();
        builder.Configuration["urls"] = "http://127.0.0.1:0";
        builder.Configuration["CaiNamur:DataDirectory"] = dataDirectory;
        foreach ((string key, string? value) in settings ?? new Dictionary<string, string?>())
        {
            builder.Configuration[key] = value;
        }

        configure?.Invoke(builder.Services);
        // Before the API itself: it registers the controllers of the parts that are known by then.
        builder.Services.AddControllersWithViews().AddApplicationPart(typeof(ManagementApiControllerBase).Assembly);
        builder.Services.AddCaiCms(builder.Configuration, typeof(DocumentModel).Assembly).AddCaiManagementApi().Build();
        builder.Services.AddCaiPersistence(database.ProviderName, database.ConnectionString);
        builder.Services.AddContentSeed();
        builder.Services.AddTestSignIn();

        WebApplication app = builder.Build();
        app.Services.UseForUmbraco();
        app.UseCaiManagementApi();
        app.UseRouting();
        app.UseAuthentication();
        app.UseAuthorization();
        app.MapCaiManagementApi();
        await app.Services.GetRequiredService<IDatabaseStarter>().StartAsync(CancellationToken.None);
        await app.Services.GetRequiredService<ICmsStarter>().StartAsync(CancellationToken.None);
        await app.StartAsync();
        return new ManagementApiHost(app, database, dataDirectory);
    }

    public T Get<T>()
        where T : notnull
        => Services.GetRequiredService<T>();

    /// <summary>Imports the project's own seed: its types, pages and media.</summary>
    public Task ImportSeedAsync()
        => Get<ISeedImporter>().ImportAsync(new SeedImportOptions { Directory = SeedDirectory() }, CancellationToken.None);

    /// <summary>A client that nobody is signed in with.</summary>
    public HttpClient Anonymous() => new(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = Address };

    /// <summary>A client of a new member of one of the groups that every installation has.</summary>
    public Task<HttpClient> SignInAsync(StaffRole role) => SignInAsync(AddUser(role.ToString(), role.GroupKey()));

    /// <summary>A client that this user is signed in with.</summary>
    public Task<HttpClient> SignInAsync(IUser user)
    {
        ArgumentNullException.ThrowIfNull(user);
        HttpClient client = Anonymous();
        client.DefaultRequestHeaders.Add(TestSignIn.Header, user.Key.ToString());
        return Task.FromResult(client);
    }

    /// <summary>A new user of these groups.</summary>
    /// <param name="name">The name that others see; the address is made from it.</param>
    /// <param name="groups">Keys of groups.</param>
    public IUser AddUser(string name, params Guid[] groups)
    {
        IUserService users = Get<IUserService>();
        string address = $"staff{Interlocked.Increment(ref _number)}@example.org";
        IUser user = users.CreateUserWithIdentity(address, address);
        user.Name = name;
        user.IsApproved = true;
        foreach (IUserGroup group in Get<IUserGroupService>().GetAsync(groups).GetAwaiter().GetResult())
        {
            user.AddGroup(group.ToReadOnlyGroup());
        }

        users.Save(user);
        return user;
    }

    /// <summary>A new group; what it may do is set by the caller.</summary>
    public async Task<IUserGroup> AddGroupAsync(Action<UserGroup> describe)
    {
        ArgumentNullException.ThrowIfNull(describe);
        string name = $"group{Interlocked.Increment(ref _number)}";
        var group = new UserGroup(Get<Umbraco.Cms.Core.Strings.IShortStringHelper>(), 0, name, name, "icon-users")
        {
            StartContentId = Constants.System.Root,
            StartMediaId = Constants.System.Root,
            HasAccessToAllLanguages = true,
        };
        describe(group);
        var attempt = await Get<IUserGroupService>().CreateAsync(group, Constants.Security.SuperUserKey);
        return attempt.Success ? attempt.Result : throw new InvalidOperationException($"The group is refused: {attempt.Status}.");
    }

    /// <summary>Reads in a scope of its own.</summary>
    public T Read<T>(Func<T> work)
    {
        ArgumentNullException.ThrowIfNull(work);
        using ICoreScope scope = Get<ICoreScopeProvider>().CreateCoreScope(autoComplete: true);
        return work();
    }

    public async ValueTask DisposeAsync()
    {
        await _application.StopAsync();
        await _application.DisposeAsync();
        _database.Dispose();
        Directory.Delete(_dataDirectory, recursive: true);
    }

    private static string SeedDirectory()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "CaiNamur.sln")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder?.FullName ?? throw new InvalidOperationException("The project's folder is not above the tests."), "content-seed");
    }
}
