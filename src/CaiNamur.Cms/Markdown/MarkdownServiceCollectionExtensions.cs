using CaiNamur.Cms.Hosting;
using CaiNamur.Cms.Markdown.Html;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Umbraco.Cms.Core.Strings;

namespace CaiNamur.Cms.Markdown;

public static class MarkdownServiceCollectionExtensions
{
    /// <summary>Adds the rendering of Markdown and the sanitising of rich text. Needs Core's <see cref="IShortStringHelper"/>.</summary>
    public static IServiceCollection AddCaiMarkdown(this IServiceCollection services)
    {
        services.AddAnnotatedOptions<MarkupOptions>(MarkupOptions.Section);
        services.TryAddSingleton<SafeMarkup>();
        services.TryAddSingleton<LinkClassifier>();
        services.TryAddSingleton<MarkupFinish>();
        services.TryAddSingleton<IMarkdownRenderer, MarkdigRenderer>();
        services.TryAddSingleton<IRichTextSanitiser, RichTextSanitiser>();
        services.Replace(ServiceDescriptor.Singleton<IMarkdownToHtmlConverter, MarkdownToHtmlConverter>());
        return services;
    }
}
