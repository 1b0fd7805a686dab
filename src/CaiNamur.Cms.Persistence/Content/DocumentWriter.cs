using CaiNamur.Cms.Persistence.Nodes;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Extensions;

namespace CaiNamur.Cms.Persistence.Content;

/// <summary>Saves documents and blueprints with their versions, cultures, tags and relations.</summary>
internal sealed class DocumentWriter(
    StoredProperties properties,
    ContentNames names,
    ContentTagWriter tags,
    ContentReferenceTracker references,
    ILanguageRepository languages,
    TimeProvider time)
{
    public void Insert(CmsDbContext db, IContent content, Guid objectType, bool uniqueNames)
    {
        content.StampAdded(time.GetDatabaseNow());
        bool publishing = content.PublishedState == PublishedState.Publishing;
        SetNames(db, content, objectType, uniqueNames);
        NodeRow node = ContentNodes.Insert(db, content, objectType);

        // The first version is what is published, if it is; the draft comes after it.
        ContentVersionRow? published = publishing ? PublishedRow(content) : null;
        ContentVersionRow draft = DraftRow(content);
        if (published is not null)
        {
            db.Add(published);
        }

        db.Add(draft);
        db.SaveChanges();
        content.VersionId = draft.Id;
        content.PublishedVersionId = published?.Id ?? 0;

        DraftComparison comparison = Compare(content, publishing);
        db.Add(StateRow(content));
        AddCultures(db, content, comparison, publishing);
        db.SaveChanges();
        db.ChangeTracker.Clear();
        Finish(content, isNew: true, valuesChanged: true);
    }

    /// <exception cref="InvalidOperationException">The document is gone, or its draft was replaced since it was read.</exception>
    public void Update(CmsDbContext db, IContent content, Guid objectType, bool uniqueNames)
    {
        bool publishing = content.PublishedState == PublishedState.Publishing;
        bool unpublishing = content.PublishedState == PublishedState.Unpublishing;
        if (!publishing && !unpublishing && !content.IsDirty())
        {
            return;
        }

        EnsureDraft(db, content);
        content.StampUpdated(time.GetDatabaseNow());
        SetNames(db, content, objectType, uniqueNames);
        bool valuesChanged = publishing || unpublishing || content.Properties.Any(property => property.IsDirty());
        bool trashedNow = content.IsPropertyDirty(nameof(IContent.Trashed)) && content.Trashed;
        ContentNodes.Update(db, content, objectType);
        if (publishing)
        {
            // The draft becomes what is published, and a new draft goes on from here.
            ContentVersionRow published = PublishedRow(content);
            published.Id = content.VersionId;
            UpdateVersion(db, published);
            ContentVersionRow draft = DraftRow(content);
            db.Add(draft);
            db.SaveChanges();
            content.PublishedVersionId = content.VersionId;
            content.VersionId = draft.Id;
        }
        else
        {
            ContentVersionRow draft = DraftRow(content);
            draft.Id = content.VersionId;
            UpdateVersion(db, draft);
            db.SaveChanges();
        }

        if (unpublishing)
        {
            content.PublishedVersionId = 0;
        }

        DraftComparison comparison = Compare(content, publishing);
        db.Update(StateRow(content)).Property(state => state.MediaPath).IsModified = false;
        if (content.ContentType.VariesByCulture())
        {
            DeleteCultures(db, content, publishing);
            AddCultures(db, content, comparison, publishing);
        }

        db.SaveChanges();
        db.ChangeTracker.Clear();
        Finish(content, isNew: false, valuesChanged);
        if (trashedNow)
        {
            tags.Clear(content);
        }
    }

    private static void EnsureDraft(CmsDbContext db, IContent content)
    {
        int id = content.Id;
        int? current = db.Set<ContentRow>().Where(row => row.NodeId == id).Select(row => (int?)row.CurrentVersionId).FirstOrDefault();
        if (current != content.VersionId)
        {
            throw new InvalidOperationException(current is null
                ? $"Document {id} does not exist any more."
                : $"Only the current version of document {id} can be saved: it is {current}, not {content.VersionId}.");
        }
    }

    private void SetNames(CmsDbContext db, IContent content, Guid objectType, bool unique)
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

    private ContentVersionRow DraftRow(IContent content)
        => VersionRow(content, published: false, properties.WriteEdited(content.Properties));

    private ContentVersionRow PublishedRow(IContent content)
        => VersionRow(content, published: true, properties.WritePublished(content.Properties));

    private static ContentVersionRow VersionRow(IContent content, bool published, string values)
        => new()
        {
            NodeId = content.Id,
            Name = content.Name,
            VersionDate = content.UpdateDate,
            UserId = content.WriterId,
            TemplateId = content.TemplateId,
            Published = published,
            Properties = values,
        };

    private static void UpdateVersion(CmsDbContext db, ContentVersionRow version)
        => db.Update(version).Property(row => row.PreventCleanup).IsModified = false;

    /// <summary>Decides what is edited, and gives the changed cultures the date of the version.</summary>
    private DraftComparison Compare(IContent content, bool publishing)
    {
        DraftComparison comparison = DraftComparison.Of(content, publishing, languages.GetDefaultIsoCode());
        content.Edited = !IsPublished(content) || comparison.IsEdited;
        if (content.ContentType.VariesByCulture())
        {
            content.SetCultureEdited(comparison.EditedCultures);
            content.AdjustDates(content.UpdateDate, publishing);
        }

        return comparison;
    }

    private static bool IsPublished(IContent content) => content.PublishedState switch
    {
        PublishedState.Publishing => true,
        PublishedState.Unpublishing => false,
        _ => content.Published,
    };

    private static ContentRow StateRow(IContent content)
        => new()
        {
            NodeId = content.Id,
            ContentTypeId = content.ContentTypeId,
            Published = IsPublished(content),
            Edited = content.Edited,
            CurrentVersionId = content.VersionId,
            PublishedVersionId = content.PublishedVersionId == 0 ? null : content.PublishedVersionId,
        };

    private static void DeleteCultures(CmsDbContext db, IContent content, bool publishing)
    {
        int draftId = content.VersionId;
        int publishedId = publishing ? content.PublishedVersionId : draftId;
        int id = content.Id;
        db.Set<ContentVersionCultureRow>().Where(culture => culture.VersionId == draftId || culture.VersionId == publishedId).ExecuteDelete();
        db.Set<DocumentCultureRow>().Where(culture => culture.NodeId == id).ExecuteDelete();
    }

    private void AddCultures(CmsDbContext db, IContent content, DraftComparison comparison, bool publishing)
    {
        if (!content.ContentType.VariesByCulture())
        {
            return;
        }

        AddVersionCultures(db, content.VersionId, content.CultureInfos!);
        if (publishing)
        {
            AddVersionCultures(db, content.PublishedVersionId, content.PublishCultureInfos!);
        }

        foreach (string culture in content.AvailableCultures.Union(content.PublishedCultures, StringComparer.OrdinalIgnoreCase))
        {
            db.Add(new DocumentCultureRow
            {
                NodeId = content.Id,
                LanguageId = languages.GetIdByIsoCode(culture)!.Value,
                Name = content.GetCultureName(culture) ?? content.GetPublishName(culture),
                Available = content.IsCultureAvailable(culture),
                Published = content.IsCulturePublished(culture),
                Edited = content.GetCultureName(culture) != content.GetPublishName(culture) || comparison.EditedCultures.Contains(culture),
            });
        }
    }

    private void AddVersionCultures(CmsDbContext db, int versionId, ContentCultureInfosCollection cultures)
        => db.AddRange(cultures.Values.Select(culture => new ContentVersionCultureRow
        {
            VersionId = versionId,
            LanguageId = languages.GetIdByIsoCode(culture.Culture)!.Value,
            Name = culture.Name!,
            Date = culture.Date,
        }));

    /// <summary>Turns the entity from what was asked into what is.</summary>
    private void Finish(IContent content, bool isNew, bool valuesChanged)
    {
        var document = (Umbraco.Cms.Core.Models.Content)content;
        switch (content.PublishedState)
        {
            case PublishedState.Publishing:
                document.Published = true;
                document.PublishTemplateId = content.TemplateId;
                document.PublisherId = content.WriterId;
                document.PublishName = content.Name;
                document.PublishDate = content.UpdateDate;
                tags.Write(content);
                break;
            case PublishedState.Unpublishing:
                document.Published = false;
                document.PublishTemplateId = null;
                document.PublisherId = null;
                document.PublishName = null;
                document.PublishDate = null;
                tags.Clear(content);
                break;
        }

        if (valuesChanged)
        {
            references.Track(content, isNew);
        }

        content.ResetDirtyProperties();
    }
}
