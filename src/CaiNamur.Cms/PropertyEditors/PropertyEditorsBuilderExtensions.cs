using CaiNamur.Cms.PropertyEditors.Blocks;
using CaiNamur.Cms.PropertyEditors.Files;
using CaiNamur.Cms.PropertyEditors.Headless;
using CaiNamur.Cms.PropertyEditors.Localization;
using CaiNamur.Cms.PropertyEditors.Picking;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Media;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Security;

namespace CaiNamur.Cms.PropertyEditors;

/// <summary>Registers what the property editors need.</summary>
public static class PropertyEditorsBuilderExtensions
{
    /// <summary>
    /// Adds the services of the property editors, the inspection of uploaded files and the care for media files. The
    /// editors and value converters themselves are discovered by Core's type loader.
    /// </summary>
    /// <remarks>Rich text and Markdown need <see cref="Markdown.MarkdownServiceCollectionExtensions.AddCaiMarkdown"/> as well.</remarks>
    public static IUmbracoBuilder AddCaiPropertyEditors(this IUmbracoBuilder builder)
    {
        builder.MediaUrlGenerators().Add<UploadFieldPropertyEditor>().Add<ImageCropperPropertyEditor>();

        var services = builder.Services;
        services.AddEditorTexts();
        services.AddHeadlessBuilders();
        services.AddSingleton<NestedProperties>();
        services.AddSingleton<PickedItems>();
        services.AddSingleton<IPickedItemLookUps>(provider => provider.GetRequiredService<PickedItems>());
        services.AddSingleton<UploadInspector>();
        services.AddSingleton<UploadedFileStore>();
        services.AddSingleton<UploadValidator>();
        services.TryAddSingleton<UploadAutoFillProperties>();
        services.TryAddSingleton<IImageDimensionExtractor, ImageDimensionExtractor>();
        services.TryAddSingleton<ISvgDimensionExtractor, SvgDimensionExtractor>();
        services.AddSingleton<IFileStreamSecurityAnalyzer, ActiveContentAnalyzer>();
        services.AddSingleton<IFileStreamSecurityAnalyzer, SvgAnalyzer>();

        return builder
            .AddNotificationHandler<MediaSavingNotification, FilledFileProperties>()
            .AddNotificationHandler<MediaSavingNotification, ReplacedMediaFiles>()
            .AddNotificationHandler<MediaSavedNotification, ReplacedMediaFiles>()
            .AddNotificationHandler<MediaDeletedNotification, DeletedContentFiles>()
            .AddNotificationHandler<ContentDeletedNotification, DeletedContentFiles>()
            .AddNotificationHandler<ContentDeletedBlueprintNotification, DeletedContentFiles>()
            .AddNotificationHandler<MemberDeletedNotification, DeletedContentFiles>()
            .AddNotificationHandler<ContentCopyingNotification, CopiedDocumentFiles>()
            .AddNotificationHandler<MediaMovedToRecycleBinNotification, TrashedMediaFiles>()
            .AddNotificationHandler<MediaMovedNotification, TrashedMediaFiles>();
    }
}
