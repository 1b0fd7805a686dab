using CaiNamur.Cms.Backoffice.DependencyInjection;
using CaiNamur.Cms.DependencyInjection;
using CaiNamur.Cms.Hosting;
using CaiNamur.Cms.Imaging;
using CaiNamur.Cms.ManagementApi.DependencyInjection;
using CaiNamur.Cms.ManagementApi.Security;
using CaiNamur.Cms.ManagementApi.Security.FirstAdministrator;
using CaiNamur.Cms.Persistence.DependencyInjection;
using CaiNamur.Cms.Persistence.Migrations;
using CaiNamur.ContentModel;
using CaiNamur.ContentSeed;
using CaiNamur.Web.Assets;
using CaiNamur.Web.Caching;
using CaiNamur.Web.Features.Errors;
using CaiNamur.Web.Operations;
using CaiNamur.Web.Site;
using Microsoft.AspNetCore.HttpOverrides;

namespace CaiNamur.Web;

/// <summary>Puts the application together.</summary>
public static class SiteApplication
{
    /// <summary>Builds the application; nothing is started and the database is not touched.</summary>
    /// <param name="args">Command-line arguments: configuration keys and <c>--urls</c>.</param>
    /// <param name="configure">Last changes to the builder, such as a clock in tests.</param>
    public static WebApplication Build(string[] args, Action<WebApplicationBuilder>? configure = null)
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,
            ApplicationName = typeof(SiteApplication).Assembly.GetName().Name,
            ContentRootPath = ContentRoot.Find(),
        });
        configure?.Invoke(builder);

        string dataDirectory = DataDirectorySetting.Read(builder.Configuration, builder.Environment);
        builder.AddGeneratedSettings(dataDirectory);
        builder.AddValidation();
        builder.AddSiteLogging();
        builder.AddLimits();

        DatabaseSettings database = DatabaseSettings.Read(builder.Configuration, dataDirectory);
        DatabaseWarmUp.Begin(database.ProviderName, database.ConnectionString);
        builder.Services.AddCaiCms(builder.Configuration, typeof(DocumentModel).Assembly, typeof(SiteApplication).Assembly)
            .AddCaiSite()
            .AddCaiManagementApi()
            .Build();
        builder.Services.AddCaiBackoffice();
        builder.Services.AddCaiPersistence(database.ProviderName, database.ConnectionString);
        builder.Services.AddContentSeed();
        builder.Services.AddPageCache();
        builder.Services.AddSingleton<SiteAssetCatalog>();
        builder.Services.AddHealth();
        builder.Services.AddSingleton<SeedDirectory>();
        builder.Services.AddScoped<SeedOnFirstStart>();

        WebApplication app = builder.Build();
        app.Services.UseForUmbraco();
        app.UsePipeline();
        return app;
    }

    /// <summary>Makes the database ready, fills an empty one from the seed, and loads what visitors read.</summary>
    public static async Task StartCmsAsync(this WebApplication app, CancellationToken cancellationToken = default)
    {
        app.CheckOptions();
        app.BeginWarmUp();
        await app.Services.GetRequiredService<IDatabaseStarter>().StartAsync(cancellationToken);
        await app.Services.GetRequiredService<ICmsStarter>().StartAsync(cancellationToken);
        await using AsyncServiceScope scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<SeedOnFirstStart>().RunAsync(cancellationToken);
        if (await app.Services.GetRequiredService<IFirstAdministrator>().EnsureAsync(cancellationToken) is { } signIn)
        {
            FirstSignInNotice.Write(Console.Out, signIn);
        }
    }

    private static void UsePipeline(this WebApplication app)
    {
        app.UseForwardedHeaders(new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto });
        app.UseSecurityHeaders();

        // Whatever stands behind the cache costs a stored page nothing; what is refused or fails there is never stored.
        app.UseWhen(IsSite, site => site.UseOutputCache());
        app.UseRequestLogScope();
        app.UseExceptionHandler(ErrorEndpoint.Handling);
        app.UseWhen(IsSite, site => site.UseStatusCodePagesWithReExecute(ErrorEndpoint.PathFormat));
        app.UseKnownHosts();
        app.UseRequestGuard();
        app.UseWhen(IsSite, site => site.UseMiddleware<PageFinisher>());
        app.UseCaiManagementApi();

        // Before the sign-in looks at a request: it has to know a WebSocket when it sees one.
        app.UseWebSockets();
        app.UseRouting();
        app.UseBackOfficeSecurity();
        SiteAssetEndpoints.Map(app);
        app.MapHealth();
        app.MapCaiImages();
        app.MapCaiManagementApi();
        app.MapCaiBackoffice();
        app.MapCaiSite();
    }

    /// <summary>Staff get neither the site's error pages nor anything from its cache.</summary>
    private static bool IsSite(HttpContext context) => !context.Request.IsForBackoffice();
}
