using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Changes;
using Sources = Umbraco.Cms.Core.Constants.ServerEvents.EventSource;

namespace CaiNamur.Cms.ManagementApi.Live.Handlers;

/// <summary>What content is made by: types, data types, templates, languages, dictionary, blueprints.</summary>
internal sealed class SchemaEvents(IServerEventAnnouncer announcer, IContentTypeService documentTypes, IMediaTypeService mediaTypes)
    : INotificationHandler<ContentTypeChangedNotification>,
      INotificationHandler<MediaTypeChangedNotification>,
      INotificationHandler<ContentTypeMovedNotification>,
      INotificationHandler<MediaTypeMovedNotification>,
      INotificationHandler<DataTypeSavedNotification>,
      INotificationHandler<DataTypeMovedNotification>,
      INotificationHandler<DataTypeDeletedNotification>,
      INotificationHandler<TemplateSavedNotification>,
      INotificationHandler<TemplateDeletedNotification>,
      INotificationHandler<LanguageSavedNotification>,
      INotificationHandler<LanguageDeletedNotification>,
      INotificationHandler<DictionaryItemSavedNotification>,
      INotificationHandler<DictionaryItemMovedNotification>,
      INotificationHandler<DictionaryItemDeletedNotification>,
      INotificationHandler<ContentSavedBlueprintNotification>,
      INotificationHandler<ContentDeletedBlueprintNotification>
{
    public void Handle(ContentTypeChangedNotification notification) => Types(Sources.DocumentType, notification.Changes);

    public void Handle(MediaTypeChangedNotification notification) => Types(Sources.MediaType, notification.Changes);

    public void Handle(ContentTypeMovedNotification notification) => announcer.Updated(Sources.DocumentType, Keys(notification.MoveInfoCollection));

    public void Handle(MediaTypeMovedNotification notification) => announcer.Updated(Sources.MediaType, Keys(notification.MoveInfoCollection));

    public void Handle(DataTypeSavedNotification notification) => announcer.Updated(Sources.DataType, Keys(notification.SavedEntities));

    public void Handle(DataTypeMovedNotification notification) => announcer.Updated(Sources.DataType, Keys(notification.MoveInfoCollection));

    public void Handle(DataTypeDeletedNotification notification)
    {
        announcer.Deleted(Sources.DataType, Keys(notification.DeletedEntities));

        // Types lose the properties that were of it, and Core does not say which types had any.
        announcer.Updated(Sources.DocumentType, Keys(documentTypes.GetAll()));
        announcer.Updated(Sources.MediaType, Keys(mediaTypes.GetAll()));
    }

    public void Handle(TemplateSavedNotification notification) => announcer.Updated(Sources.Template, Keys(notification.SavedEntities));

    public void Handle(TemplateDeletedNotification notification) => announcer.Deleted(Sources.Template, Keys(notification.DeletedEntities));

    public void Handle(LanguageSavedNotification notification) => announcer.Updated(Sources.Language, Keys(notification.SavedEntities));

    public void Handle(LanguageDeletedNotification notification) => announcer.Deleted(Sources.Language, Keys(notification.DeletedEntities));

    public void Handle(DictionaryItemSavedNotification notification) => announcer.Updated(Sources.DictionaryItem, Keys(notification.SavedEntities));

    public void Handle(DictionaryItemMovedNotification notification) => announcer.Updated(Sources.DictionaryItem, Keys(notification.MoveInfoCollection));

    public void Handle(DictionaryItemDeletedNotification notification) => announcer.Deleted(Sources.DictionaryItem, Keys(notification.DeletedEntities));

    public void Handle(ContentSavedBlueprintNotification notification) => announcer.Updated(Sources.DocumentBlueprint, notification.SavedBlueprint.Key);

    public void Handle(ContentDeletedBlueprintNotification notification) => announcer.Deleted(Sources.DocumentBlueprint, Keys(notification.DeletedBlueprints));

    private static IEnumerable<Guid> Keys(IEnumerable<IEntity> entities) => entities.Select(entity => entity.Key);

    private static IEnumerable<Guid> Keys<T>(IEnumerable<MoveEventInfo<T>> moves)
        where T : class, IEntity
        => moves.Select(move => move.Entity.Key);

    private void Types<T>(string source, IEnumerable<ContentTypeChange<T>> changes)
        where T : class, IContentTypeComposition
    {
        ContentTypeChange<T>[] all = [.. changes];
        announcer.Updated(source, all.Where(change => !IsRemoval(change)).Select(change => change.Item.Key));
        announcer.Deleted(source, all.Where(IsRemoval).Select(change => change.Item.Key));
    }

    private static bool IsRemoval<T>(ContentTypeChange<T> change)
        where T : class, IContentTypeComposition
        => change.ChangeTypes.HasFlag(ContentTypeChangeTypes.Remove);
}
