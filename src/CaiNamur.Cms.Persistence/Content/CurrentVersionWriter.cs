using Umbraco.Cms.Core.Models;

namespace CaiNamur.Cms.Persistence.Content;

/// <summary>Saves what is not published, only saved: media and members, which have one version.</summary>
internal sealed class CurrentVersionWriter(
    StoredProperties properties,
    ContentNames names,
    ContentTagWriter tags,
    ContentReferenceTracker references,
    TimeProvider time)
{
    /// <param name="db">The context.</param>
    /// <param name="content">The item.</param>
    /// <param name="objectType">One of <c>Constants.ObjectTypes</c>.</param>
    /// <param name="uniqueNames">Whether siblings must have different names.</param>
    /// <param name="mediaPath">The item's file, or null.</param>
    public void Insert(CmsDbContext db, IContentBase content, Guid objectType, bool uniqueNames, string? mediaPath = null)
    {
        content.StampAdded(time.GetDatabaseNow());
        SetName(db, content, objectType, uniqueNames);
        ContentNodes.Insert(db, content, objectType);
        ContentVersionRow version = VersionRow(content);
        db.Add(version);
        db.SaveChanges();
        content.VersionId = version.Id;
        db.Add(StateRow(content, mediaPath));
        db.SaveAndForget();
        tags.Write(content);
        references.Track(content, isNew: true);
    }

    /// <param name="db">The context.</param>
    /// <param name="content">The item.</param>
    /// <param name="objectType">One of <c>Constants.ObjectTypes</c>.</param>
    /// <param name="uniqueNames">Whether siblings must have different names.</param>
    /// <param name="mediaPath">The item's file, or null.</param>
    public void Update(CmsDbContext db, IContentBase content, Guid objectType, bool uniqueNames, string? mediaPath = null)
    {
        content.StampUpdated(time.GetDatabaseNow());
        SetName(db, content, objectType, uniqueNames);
        bool valuesChanged = content.Properties.Any(property => property.IsDirty());
        bool trashedNow = content.IsPropertyDirty(nameof(IContentBase.Trashed)) && content.Trashed;
        ContentNodes.Update(db, content, objectType);
        ContentVersionRow version = VersionRow(content);
        version.Id = content.VersionId;
        db.Update(version).Property(row => row.PreventCleanup).IsModified = false;
        db.Update(StateRow(content, mediaPath));
        db.SaveAndForget();
        if (trashedNow)
        {
            tags.Clear(content);
        }
        else if (valuesChanged || content.IsPropertyDirty(nameof(IContentBase.Trashed)))
        {
            tags.Write(content);
        }

        if (valuesChanged)
        {
            references.Track(content, isNew: false);
        }
    }

    private void SetName(CmsDbContext db, IContentBase content, Guid objectType, bool unique)
    {
        if (unique)
        {
            names.MakeUnique(db, content, objectType);
        }
        else
        {
            names.EnsureName(content);
        }
    }

    private ContentVersionRow VersionRow(IContentBase content)
        => new()
        {
            NodeId = content.Id,
            Name = content.Name,
            VersionDate = content.UpdateDate,
            UserId = content.WriterId,
            Properties = properties.WriteEdited(content.Properties),
        };

    private static ContentRow StateRow(IContentBase content, string? mediaPath)
        => new()
        {
            NodeId = content.Id,
            ContentTypeId = content.ContentTypeId,
            CurrentVersionId = content.VersionId,
            MediaPath = mediaPath,
        };
}
