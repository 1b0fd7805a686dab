using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;

namespace CaiNamur.Cms.PropertyEditors.Files;

/// <summary>Gives a copied document files of its own, so that deleting the original does it no harm.</summary>
internal sealed class CopiedDocumentFiles(UploadedFileStore store) : INotificationHandler<ContentCopyingNotification>
{
    public void Handle(ContentCopyingNotification notification)
    {
        foreach (var property in notification.Copy.Properties)
        {
            foreach (var value in property.Values.ToArray())
            {
                var copied = StoredFiles.Map(
                    property.PropertyType.PropertyEditorAlias,
                    property.PropertyType.Key,
                    value.EditedValue,
                    notification.Copy.Key,
                    store.Copy);
                if (!ReferenceEquals(copied, value.EditedValue))
                {
                    property.SetValue(copied, value.Culture, value.Segment);
                }
            }
        }
    }
}
