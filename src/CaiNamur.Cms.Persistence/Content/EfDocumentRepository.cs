using CaiNamur.Cms.Persistence.Permissions;
using CaiNamur.Cms.Persistence.Querying;
using CaiNamur.Cms.Persistence.Scoping;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace CaiNamur.Cms.Persistence.Content;

/// <summary>
/// Documents. The draft is saved in place; publishing turns the draft's version into the published one and begins a new draft with the same values,
/// so that what was published before stays in the history.
/// </summary>
internal class EfDocumentRepository(
    IEfScopeAccessor scopes,
    DocumentFactory factory,
    DocumentWriter writer,
    ContentOrdering orderings,
    ContentScheduleStore schedules,
    EntityPermissionStore permissions,
    ILanguageRepository languages,
    TimeProvider time) : ContentRepository<IContent>(scopes, orderings), IDocumentRepository
{
    public override int RecycleBinId => Constants.System.RecycleBinContent;

    protected override Guid ObjectType => Constants.ObjectTypes.Document;

    protected override QueryTranslator<IContent, ContentRecord> Translator => ContentTranslation.Documents;

    /// <summary>Whether siblings must have different names.</summary>
    protected virtual bool UniqueNames => true;

    public IEnumerable<IContent> GetPage(
        IQuery<IContent>? query,
        long pageIndex,
        int pageSize,
        out long totalRecords,
        string[]? propertyAliases,
        IQuery<IContent>? filter,
        Ordering? ordering,
        bool loadTemplates)
    {
        // The template is a column of the version: leaving it out would save nothing.
        return GetPage(query, pageIndex, pageSize, out totalRecords, propertyAliases, filter, ordering);
    }

    public ContentScheduleCollection GetContentSchedule(int contentId) => schedules.Get(contentId);

    public IDictionary<int, IEnumerable<ContentSchedule>> GetContentSchedulesByIds(int[] documentIds) => schedules.GetMany(documentIds);

    public void PersistContentSchedule(IContent content, ContentScheduleCollection schedule) => schedules.Replace(content, schedule);

    public void ClearSchedule(DateTime date) => schedules.Clear(date);

    public void ClearSchedule(DateTime date, ContentScheduleAction action) => schedules.Clear(date, action);

    public bool HasContentForExpiration(DateTime date) => schedules.HasDue(date, ContentScheduleAction.Expire);

    public bool HasContentForRelease(DateTime date) => schedules.HasDue(date, ContentScheduleAction.Release);

    public IEnumerable<IContent> GetContentForExpiration(DateTime date) => GetScheduled(date, ContentScheduleAction.Expire);

    public IEnumerable<IContent> GetContentForRelease(DateTime date) => GetScheduled(date, ContentScheduleAction.Release);

    public int CountPublished(string? contentTypeAlias = null)
        => Records(Reading())
            .Where(record => record.Content.Published && !record.Node.Trashed)
            .Where(record => contentTypeAlias == null || record.Type!.Alias == contentTypeAlias)
            .Count();

    public bool IsPathPublished(IContent? content)
    {
        if (content is null || content.Trashed || !content.HasIdentity)
        {
            return false;
        }

        int[] ids = [.. content.Path.Split(',').Skip(1).Select(int.Parse)];
        if (ids.Length == 0)
        {
            return false;
        }

        return Reading().Set<ContentRow>().Count(row => ids.Contains(row.NodeId) && row.Published) == ids.Length;
    }

    public void ReplaceContentPermissions(EntityPermissionSet permissionSet) => permissions.Replace(permissionSet);

    public void AssignEntityPermission(IContent entity, string permission, IEnumerable<int> groupIds) => permissions.Assign(entity.Id, permission, groupIds);

    public EntityPermissionCollection GetPermissionsForEntity(int entityId) => permissions.GetForEntity(entityId);

    public void AddOrUpdatePermissions(ContentPermissionSet permission) => permissions.Replace(permission);

    public bool RecycleBinSmells() => Nodes(Reading()).Any(node => node.ParentId == RecycleBinId);

    protected override DateTime Now() => time.GetDatabaseNow();

    protected override IReadOnlyList<IContent> Build(CmsDbContext db, IReadOnlyList<ContentRecord> records, IReadOnlySet<string>? aliases)
    {
        ContentCultures cultures = records.Any(record => factory.VariesByCulture(record))
            ? ContentCultures.Read(db, records, languages)
            : ContentCultures.None;
        return [.. records.Select(record => factory.Build(record, cultures, aliases))];
    }

    protected override void Insert(IContent entity) => writer.Insert(Writing(), entity, ObjectType, UniqueNames);

    protected override void Update(IContent entity) => writer.Update(Writing(), entity, ObjectType, UniqueNames);

    private IReadOnlyList<IContent> GetScheduled(DateTime date, ContentScheduleAction action)
    {
        CmsDbContext db = Reading();
        IQueryable<int> due = ContentScheduleStore.Due(db, date, action).Select(row => row.NodeId);
        return Load(Records(db)
            .Where(record => due.Contains(record.Node.Id))
            .OrderBy(record => record.Node.Level)
            .ThenBy(record => record.Node.SortOrder)
            .ThenBy(record => record.Node.Id));
    }
}
