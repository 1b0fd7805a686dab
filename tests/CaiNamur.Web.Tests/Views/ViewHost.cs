using CaiNamur.Cms.Imaging.Responsive;
using CaiNamur.Web.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CaiNamur.Web.Tests.Views;

/// <summary>Writes views as the site does, without a CMS behind them.</summary>
public sealed class ViewHost : IAsyncDisposable
{
    private readonly WebApplication _app;

    private static string WebRoot()
    {
        DirectoryInfo folder = new(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "CaiNamur.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside the repository.");
        }

        return Path.Combine(folder.FullName, "src", "CaiNamur.Web", "wwwroot");
    }

    public ViewHost()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Services.AddSingleton<IResponsiveImageBuilder, PlainImages>();
        builder.Services.AddSingleton<CaiNamur.Web.Assets.SiteAssetCatalog>();
        builder.Environment.WebRootFileProvider = new Microsoft.Extensions.FileProviders.PhysicalFileProvider(WebRoot());
        builder.Logging.ClearProviders();
        builder.Services.AddControllersWithViews().ConfigureApplicationPartManager(manager =>
        {
            foreach (ApplicationPart part in ApplicationPartFactory.GetApplicationPartFactory(typeof(PageController).Assembly).GetApplicationParts(typeof(PageController).Assembly))
            {
                manager.ApplicationParts.Add(part);
            }
        });
        _app = builder.Build();
    }

    public async Task<string> RenderAsync(string viewPath, object model, PageFrame? frame)
    {
        await using AsyncServiceScope scope = _app.Services.CreateAsyncScope();
        using var body = new MemoryStream();
        var http = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        http.Response.Body = body;

        var viewData = new ViewDataDictionary(scope.ServiceProvider.GetRequiredService<IModelMetadataProvider>(), new ModelStateDictionary()) { Model = model };
        viewData[PageFrame.ViewDataKey] = frame;
        await scope.ServiceProvider.GetRequiredService<IActionResultExecutor<ViewResult>>().ExecuteAsync(
            new ActionContext(http, new RouteData(), new ActionDescriptor()),
            new ViewResult { ViewName = viewPath, ViewData = viewData });

        return System.Text.Encoding.UTF8.GetString(body.ToArray());
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private sealed class PlainImages : IResponsiveImageBuilder
    {
        public ResponsiveImage Build(ResponsiveImageRequest request) => new(request.Url, null, null, request.SourceWidth, request.SourceHeight);
    }
}
