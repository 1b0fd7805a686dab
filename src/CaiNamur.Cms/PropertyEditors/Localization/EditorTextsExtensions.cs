using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.PropertyEditors.Localization;

internal static class EditorTextsExtensions
{
    private static readonly EmbeddedFileProvider CoreTexts =
        new(typeof(ILocalizedTextService).Assembly, "Umbraco.Cms.Core.EmbeddedResources.Lang");

    private static readonly EmbeddedFileProvider OwnTexts =
        new(typeof(EditorTextsExtensions).Assembly, typeof(EditorTextsExtensions).Namespace!);

    /// <summary>
    /// Completes Core's French texts, of which many validation messages are missing, and offers them to fr-BE too:
    /// Core looks a culture up by its exact name.
    /// </summary>
    public static IServiceCollection AddEditorTexts(this IServiceCollection services)
    {
        services.AddSingleton(new LocalizedTextServiceSupplementaryFileSource(
            new RenamedFile(CoreTexts.GetFileInfo("fr.xml"), "fr-BE.xml"),
            overwriteCoreKeys: false));
        services.AddSingleton(new LocalizedTextServiceSupplementaryFileSource(
            new RenamedFile(OwnTexts.GetFileInfo("fr.xml"), "fr.user.xml"),
            overwriteCoreKeys: true));
        services.TryAddSingleton(provider => new LocalizedTextServiceFileSources(
            provider.GetRequiredService<ILogger<LocalizedTextServiceFileSources>>(),
            provider.GetRequiredService<AppCaches>(),
            new DirectoryInfo(Path.Combine(AppContext.BaseDirectory, "umbraco", "lang")),
            provider.GetServices<LocalizedTextServiceSupplementaryFileSource>(),
            CoreTexts.GetDirectoryContents(string.Empty)));
        return services;
    }
}
