using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Media;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Extensions;

namespace CaiNamur.Cms.PropertyEditors.Files;

/// <summary>Writes width, height, size and extension of a media file into the properties that the settings name for them.</summary>
internal sealed class FilledFileProperties(
    IOptionsMonitor<ContentSettings> contentSettings,
    UploadAutoFillProperties autoFill,
    MediaUrlGeneratorCollection mediaUrls,
    MediaFileManager mediaFiles,
    ISvgDimensionExtractor svgDimensions) : INotificationHandler<MediaSavingNotification>
{
    public void Handle(MediaSavingNotification notification)
    {
        foreach (var media in notification.SavedEntities)
        {
            foreach (var fields in contentSettings.CurrentValue.Imaging.AutoFillImageProperties)
            {
                if (media.Properties.TryGetValue(fields.Alias, out var property) && property.IsDirty())
                {
                    Fill(media, property, fields);
                }
            }
        }
    }

    private void Fill(IMedia media, IProperty property, ImagingAutoFillUploadField fields)
    {
        foreach (var value in property.Values)
        {
            if (!mediaUrls.TryGetMediaPath(property.PropertyType.PropertyEditorAlias, value.EditedValue, out var address))
            {
                autoFill.Reset(media, fields, value.Culture, value.Segment);
                continue;
            }

            var path = mediaFiles.FileSystem.GetRelativePath(address!);
            autoFill.Populate(media, fields, path, value.Culture, value.Segment);
            FillSvgDimensions(media, fields, path, value);
        }
    }

    // Core knows pixel images only.
    private void FillSvgDimensions(IMedia media, ImagingAutoFillUploadField fields, string path, IPropertyValue value)
    {
        if (UploadInspector.ExtensionOf(path) is not "svg" || !mediaFiles.FileSystem.FileExists(path))
        {
            return;
        }

        using var drawing = mediaFiles.FileSystem.OpenFile(path);
        if (svgDimensions.GetDimensions(drawing) is { } size)
        {
            Set(fields.WidthFieldAlias, size.Width);
            Set(fields.HeightFieldAlias, size.Height);
        }

        void Set(string alias, int number)
        {
            if (media.Properties.TryGetValue(alias, out var property))
            {
                property.SetValue(number.ToInvariantString(), value.Culture, value.Segment);
            }
        }
    }
}
