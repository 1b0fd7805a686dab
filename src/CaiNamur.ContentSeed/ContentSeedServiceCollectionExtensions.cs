using CaiNamur.ContentSeed.Content;
using CaiNamur.ContentSeed.Export;
using CaiNamur.ContentSeed.Import;
using CaiNamur.ContentSeed.Media;
using CaiNamur.ContentSeed.Schema;
using CaiNamur.ContentSeed.Values;
using Microsoft.Extensions.DependencyInjection;

namespace CaiNamur.ContentSeed;

/// <summary>Registers the seed's import and export.</summary>
public static class ContentSeedServiceCollectionExtensions
{
    /// <summary>Adds <see cref="ISeedImporter"/>, <see cref="ISeedExporter"/> and <see cref="ISeedStatus"/> on Umbraco's services.</summary>
    public static IServiceCollection AddContentSeed(this IServiceCollection services)
    {
        services.AddSingleton<ISeedValueConverter, TextValueConverter>();
        services.AddSingleton<ISeedValueConverter, RichTextValueConverter>();
        services.AddSingleton<ISeedValueConverter, FlagValueConverter>();
        services.AddSingleton<ISeedValueConverter, NumberValueConverter>();
        services.AddSingleton<ISeedValueConverter, SliderValueConverter>();
        services.AddSingleton<ISeedValueConverter, DateValueConverter>();
        services.AddSingleton<ISeedValueConverter, TextListValueConverter>();
        services.AddSingleton<ISeedValueConverter, ColorValueConverter>();
        services.AddSingleton<ISeedValueConverter, PagePickerValueConverter>();
        services.AddSingleton<ISeedValueConverter, NodePickerValueConverter>();
        services.AddSingleton<ISeedValueConverter, UserPickerValueConverter>();
        services.AddSingleton<ISeedValueConverter, MediaPickerValueConverter>();
        services.AddSingleton<ISeedValueConverter, UploadValueConverter>();
        services.AddSingleton<ISeedValueConverter, LinkValueConverter>();
        services.AddSingleton<ISeedValueConverter, BlockValueConverter>();
        services.AddSingleton<SeedValueConverters>();
        services.AddTransient<StoredFiles>();

        services.AddTransient<LanguageImporter>();
        services.AddTransient<DataTypeImporter>();
        services.AddTransient<TemplateImporter>();
        services.AddTransient<MediaTypeImporter>();
        services.AddTransient<DocumentTypeImporter>();
        services.AddTransient<SchemaImporter>();
        services.AddTransient<MediaImporter>();
        services.AddTransient<PagePlanner>();
        services.AddTransient<PageWriter>();
        services.AddTransient<ISeedImporter, SeedImporter>();

        services.AddTransient<SchemaExporter>();
        services.AddTransient<MediaExporter>();
        services.AddTransient<PageExporter>();
        services.AddTransient<ISeedExporter, SeedExporter>();

        services.AddTransient<ISeedStatus, SeedStatus>();
        return services;
    }
}
