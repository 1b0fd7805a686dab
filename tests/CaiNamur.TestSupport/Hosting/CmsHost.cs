using CaiNamur.Cms.DependencyInjection;
using CaiNamur.Cms.Hosting;
using CaiNamur.Cms.Persistence.DependencyInjection;
using CaiNamur.TestSupport.Databases;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.TestSupport.Hosting;

/// <summary>The CMS composed on a real database, without the site: what contract tests and tests of Umbraco's services run on.</summary>
public sealed class CmsHost : IAsyncDisposable
{
    private static readonly Lock Composition = new();

    private readonly WebApplication _application;
    private readonly string _dataDirectory;

    private CmsHost(WebApplication application, string dataDirectory)
    {
        _application = application;
        _dataDirectory = dataDirectory;
    }

    public IServiceProvider Services => _application.Services;

    public string DataDirectory => _dataDirectory;

    /// <summary>Composes the CMS; the database is not touched yet.</summary>
    /// <param name="database">The database to work on.</param>
    /// <param name="configure">Further registrations, such as a clock.</param>
    /// <param name="settings">Configuration keys and values.</param>
    /// <param name="validate">Whether to check that every registration can be built; it takes longer than most tests.</param>
    public static CmsHost Create(
        TestDatabase database,
        Action<IServiceCollection>? configure = null,
        IReadOnlyDictionary<string, string?>? settings = null,
        bool validate = true)
    {
        string dataDirectory = Directory.CreateTempSubdirectory("cainamur-data-").FullName;
        WebApplicationBuilder builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = Environments.Development, ContentRootPath = dataDirectory });
        builder.Host.UseDefaultServiceProvider(options => options.ValidateOnBuild = options.ValidateScopes = validate);
        builder.Logging.ClearProviders();
        builder.Configuration["CaiNamur:DataDirectory"] = dataDirectory;
        foreach ((string key, string? value) in settings ?? new Dictionary<string, string?>())
        {
            builder.Configuration[key] = value;
        }

        configure?.Invoke(builder.Services);
        builder.Services.AddCaiCms(builder.Configuration, typeof(CaiNamur.ContentModel.DocumentModel).Assembly).Build();
        builder.Services.AddCaiPersistence(database.ProviderName, database.ConnectionString);
        WebApplication application = builder.Build();
        application.Services.UseForUmbraco();
        BuildWhatNeedsTheStatic(application.Services);
        return new CmsHost(application, dataDirectory);
    }

    public T Get<T>()
        where T : notnull
        => Services.GetRequiredService<T>();

    /// <summary>Core's data type service takes some of its services from a static; hosts that live together must not get each other's.</summary>
    private static void BuildWhatNeedsTheStatic(IServiceProvider services)
    {
        lock (Composition)
        {
            StaticServiceProvider.Instance = services;
            services.GetRequiredService<IDataTypeService>();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _application.DisposeAsync();
        Directory.Delete(_dataDirectory, recursive: true);
    }
}
