using CaiNamur.Cms.Backoffice.DependencyInjection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CaiNamur.Cms.Backoffice.Tests.Hosting;

/// <summary>The backoffice on Kestrel, on a free port, with a stub in place of the Management API.</summary>
public sealed class BackofficeHost : IAsyncDisposable
{
    private readonly WebApplication _application;

    private BackofficeHost(WebApplication application)
    {
        _application = application;
        Address = new Uri(application.Urls.Single());
        Client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = Address };
    }

    public Uri Address { get; }

    /// <summary>A client that neither follows redirects nor unpacks what is compressed.</summary>
    public HttpClient Client { get; }

    public IServiceProvider Services => _application.Services;

    public static Task<BackofficeHost> StartAsync() => StartAsync(application => application.MapCaiBackoffice());

    /// <summary>A host whose page is another than that of the build.</summary>
    internal static async Task<BackofficeHost> StartAsync(Action<WebApplication> mapClient)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.SetMinimumLevel(LogLevel.Error);
        builder.Services.AddCaiBackoffice();

        WebApplication application = builder.Build();
        // The site's own header, which the page must not keep: it would cut the sign-in window off.
        application.Use((context, next) =>
        {
            context.Response.Headers["Cross-Origin-Opener-Policy"] = "same-origin";
            return next(context);
        });
        application.UseRouting();
        new StubManagementApi().Map(application, application.Services.GetServices<IBackofficeExtensionManifests>());
        mapClient(application);
        await application.StartAsync();
        return new BackofficeHost(application);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _application.StopAsync();
        await _application.DisposeAsync();
    }
}
