using CaiNamur.Cms.Markdown;
using CaiNamur.Cms.Markdown.Html;
using CaiNamur.Cms.Strings;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Strings;

namespace CaiNamur.Cms.Tests.Markdown;

/// <summary>The services as the site registers them, for the site <c>www.cainamur.be</c>.</summary>
internal static class MarkupServices
{
    private static readonly ServiceProvider Provider = Create();

    public static IMarkdownRenderer Renderer { get; } = Provider.GetRequiredService<IMarkdownRenderer>();

    public static IRichTextSanitiser RichText { get; } = Provider.GetRequiredService<IRichTextSanitiser>();

    public static ServiceProvider Create()
    {
        IConfiguration configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?> { ["CaiNamur:Markup:OwnHosts:0"] = "cainamur.be" })
            .Build();
        ServiceCollection services = new();
        services.AddLogging();
        services.AddSingleton(configuration);
        services.Configure<WebRoutingSettings>(settings => settings.UmbracoApplicationUrl = "https://preview.example.org/");
        services.AddSingleton<IShortStringHelper>(new DefaultShortStringHelper(new DefaultShortStringHelperConfig().WithDefault(RequestHandling())));
        services.AddCaiMarkdown();
        return services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
    }

    private static RequestHandlerSettings RequestHandling()
    {
        RequestHandlerSettings settings = new();
        new FrenchUrlCharacters().PostConfigure(null, settings);
        return settings;
    }
}
