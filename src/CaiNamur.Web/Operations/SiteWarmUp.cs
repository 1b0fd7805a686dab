using CaiNamur.Web.Assets;
using CaiNamur.Web.Pages;
using CaiNamur.Web.Site;
using Microsoft.AspNetCore.Mvc.Razor;
using Umbraco.Cms.Core.PropertyEditors;

namespace CaiNamur.Web.Operations;

/// <summary>
/// Makes, while the start waits for the database, what the first visitor would otherwise wait for: endpoints, value converters, views, the stylesheet.
/// </summary>
internal static class SiteWarmUp
{
    /// <summary>Begins the work and returns at once.</summary>
    public static void BeginWarmUp(this WebApplication app) => Task.Run(() =>
    {
        try
        {
            IServiceProvider services = app.Services;
            _ = services.GetRequiredService<PropertyValueConverterCollection>().Count;
            _ = services.GetRequiredService<IPageRenderer>();
            _ = services.GetRequiredService<IRazorViewEngine>().GetView(executingFilePath: null, "~/Views/thematicPage.cshtml", isMainPage: true);
            _ = services.GetRequiredService<SiteAssetCatalog>().Url(SiteAssets.Stylesheet);
        }
#pragma warning disable CA1031 // Nobody waits for this: what is wrong shows itself where it is needed.
        catch (Exception)
#pragma warning restore CA1031
        {
        }
    });
}
