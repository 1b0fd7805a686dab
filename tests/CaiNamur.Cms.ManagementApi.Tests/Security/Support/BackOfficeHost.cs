using CaiNamur.Cms.DependencyInjection;
using CaiNamur.Cms.Hosting;
using CaiNamur.Cms.ManagementApi.DependencyInjection;
using CaiNamur.Cms.ManagementApi.Security;
using CaiNamur.Cms.ManagementApi.Security.FirstAdministrator;
using CaiNamur.Cms.Persistence.DependencyInjection;
using CaiNamur.Cms.Persistence.Migrations;
using CaiNamur.TestSupport.Databases;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.ManagementApi.Tests.Security.Support;

/// <summary>The Management API with its sign-in on a real database, asked over HTTP, with a clock of its own.</summary>
public sealed class BackOfficeHost : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly TestDatabase? _ownDatabase;

    private BackOfficeHost(WebApplication application, string dataDirectory, TestDatabase? ownDatabase, ManualClock clock, FirstSignIn? first)
    {
        _application = application;
        _ownDatabase = ownDatabase;
        DataDirectory = dataDirectory;
        Clock = clock;
        First = first;
    }

    public string DataDirectory { get; }

    public ManualClock Clock { get; }

    /// <summary>What the first start told the operator.</summary>
    public FirstSignIn? First { get; }

    public static async Task<BackOfficeHost> StartAsync(
        IReadOnlyDictionary<string, string?>? settings = null,
        TestDatabase? database = null,
        string? dataDirectory = null)
    {
        TestDatabase? ownDatabase = database is null ? TestDatabase.Sqlite() : null;
        database ??= ownDatabase!;
        dataDirectory ??= Directory.CreateTempSubdirectory("cainamur-api-").FullName;
        var clock = new ManualClock();
        WebApplicationBuilder builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = Environments.Production, ContentRootPath = dataDirectory });
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Configuration["CaiNamur:DataDirectory"] = dataDirectory;
        builder.Configuration["Umbraco:CMS:Global:DefaultUILanguage"] = "fr";
        builder.Configuration["Umbraco:CMS:Security:UserDefaultFailedLoginDurationInMilliseconds"] = "0";
        builder.Configuration["Umbraco:CMS:Security:UserMinimumFailedLoginDurationInMilliseconds"] = "0";
        builder.Configuration["Umbraco:CMS:Security:UserPassword:MinimumResponseTime"] = "00:00:00";
        builder.Configuration["CaiNamur:SignIn:FailuresPerAddress"] = "10000";
        foreach ((string key, string? value) in settings ?? new Dictionary<string, string?>())
        {
            builder.Configuration[key] = value;
        }

        builder.Services.AddSingleton<TimeProvider>(clock);
        builder.Services.AddControllersWithViews().AddApplicationPart(typeof(ManagementApiUmbracoBuilderExtensions).Assembly);
        builder.Services.AddCaiCms(builder.Configuration, typeof(CaiNamur.ContentModel.DocumentModel).Assembly).AddCaiManagementApi().Build();
        builder.Services.AddCaiPersistence(database.ProviderName, database.ConnectionString);
        WebApplication application = builder.Build();
        application.Services.UseForUmbraco();
        application.UseForwardedHeaders(new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedProto });
        application.UseCaiManagementApi();
        application.UseRouting();
        application.UseBackOfficeSecurity();
        application.MapCaiManagementApi();

        FirstSignIn? first = await StartAsync(application);
        return new BackOfficeHost(application, dataDirectory, ownDatabase, clock, first);
    }

    public IServiceProvider Services => _application.Services;

    public T Get<T>()
        where T : notnull
        => _application.Services.GetRequiredService<T>();

    public Browser OpenBrowser(string origin = "https://localhost")
    {
        TestServer server = _application.GetTestServer();
        return new Browser(server.CreateHandler(), new Uri(origin));
    }

    public async ValueTask DisposeAsync()
    {
        await _application.StopAsync();
        await _application.DisposeAsync();
        _ownDatabase?.Dispose();
        if (_ownDatabase is not null)
        {
            Directory.Delete(DataDirectory, recursive: true);
        }
    }

    private static async Task<FirstSignIn?> StartAsync(WebApplication application)
    {
        StaticServiceProvider.Instance = application.Services;
        application.Services.GetRequiredService<IDataTypeService>();
        await application.Services.GetRequiredService<IDatabaseStarter>().StartAsync(CancellationToken.None);
        await application.Services.GetRequiredService<ICmsStarter>().StartAsync(CancellationToken.None);
        FirstSignIn? first = await application.Services.GetRequiredService<IFirstAdministrator>().EnsureAsync(CancellationToken.None);
        await application.StartAsync();
        return first;
    }
}
