using System.Diagnostics;
using CaiNamur.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.DependencyInjection;

namespace CaiNamur.TestSupport.Hosting;

/// <summary>The whole site on Kestrel, on a free port, with its own data folder and the real seed.</summary>
public sealed class SiteHost : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly string _dataDirectory;
    private readonly IServiceProvider _servicesBefore;

    private SiteHost(WebApplication application, string dataDirectory, IServiceProvider servicesBefore)
    {
        _servicesBefore = servicesBefore;
        _application = application;
        _dataDirectory = dataDirectory;
        Address = new Uri(application.Urls.Single());
        Client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = Address };
    }

    public Uri Address { get; }

    /// <summary>A client that shows redirects instead of following them.</summary>
    public HttpClient Client { get; }

    public IServiceProvider Services => _application.Services;

    public static async Task<SiteHost> StartAsync(Action<IServiceCollection>? configure = null, IReadOnlyDictionary<string, string?>? settings = null)
    {
        string dataDirectory = Directory.CreateTempSubdirectory("cainamur-site-").FullName;
        IServiceProvider servicesBefore = StaticServiceProvider.Instance;
        WebApplication application = SiteApplication.Build(["--urls", "http://127.0.0.1:0"], builder =>
        {
            builder.Environment.ContentRootPath = ProjectFolder();
            builder.Environment.WebRootPath = Path.Combine(ProjectFolder(), "wwwroot");
            builder.Environment.WebRootFileProvider = new Microsoft.Extensions.FileProviders.PhysicalFileProvider(builder.Environment.WebRootPath);
            builder.Configuration["CaiNamur:DataDirectory"] = dataDirectory;
            builder.Configuration["CaiNamur:ContentSeed"] = Path.Combine(ProjectFolder(), "..", "..", "content-seed");
            builder.Configuration["Serilog:MinimumLevel:Default"] = "Error";
            foreach ((string key, string? value) in settings ?? new Dictionary<string, string?>())
            {
                builder.Configuration[key] = value;
            }

            configure?.Invoke(builder.Services);
        });
        await application.StartCmsAsync();
        await application.StartAsync();
        return new SiteHost(application, dataDirectory, servicesBefore);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();

        // A host that was started earlier may still be at work.
        StaticServiceProvider.Instance = _servicesBefore;
        await _application.StopAsync();
        await _application.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_dataDirectory, recursive: true);
    }

    private static string ProjectFolder()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            string project = Path.Combine(folder.FullName, "src", "CaiNamur.Web");
            if (Directory.Exists(project))
            {
                return project;
            }
        }

        throw new UnreachableException("The tests run outside the repository.");
    }
}
