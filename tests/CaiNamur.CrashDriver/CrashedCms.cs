using CaiNamur.Cms.DependencyInjection;
using CaiNamur.Cms.Hosting;
using CaiNamur.Cms.Persistence.DependencyInjection;
using CaiNamur.Cms.Persistence.Migrations;
using CaiNamur.ContentModel;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CaiNamur.CrashDriver;

/// <summary>The CMS as the site composes it, on a data folder that an earlier process has left in whatever state.</summary>
internal sealed class CrashedCms : IAsyncDisposable
{
    private readonly WebApplication _application;

    private CrashedCms(WebApplication application) => _application = application;

    public static async Task<CrashedCms> OpenAsync(string dataDirectory)
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = dataDirectory });
        builder.Logging.ClearProviders();
        builder.Configuration["CaiNamur:DataDirectory"] = dataDirectory;
        builder.Services.AddCaiCms(builder.Configuration, typeof(DocumentModel).Assembly).Build();
        builder.Services.AddCaiPersistence(DatabaseProvider.Sqlite, $"Data Source={Path.Combine(dataDirectory, "cms.db")}");
        WebApplication application = builder.Build();
        application.Services.UseForUmbraco();
        await application.Services.GetRequiredService<IDatabaseStarter>().StartAsync(CancellationToken.None);
        await application.Services.GetRequiredService<ICmsStarter>().StartAsync(CancellationToken.None);
        return new CrashedCms(application);
    }

    public T Get<T>()
        where T : notnull
        => _application.Services.GetRequiredService<T>();

    public ValueTask DisposeAsync() => _application.DisposeAsync();
}
