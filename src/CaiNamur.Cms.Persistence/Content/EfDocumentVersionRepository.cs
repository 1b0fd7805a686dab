using CaiNamur.Cms.Persistence.ContentTypes;
using CaiNamur.Cms.Persistence.Nodes;
using CaiNamur.Cms.Persistence.Scoping;
using CaiNamur.Cms.Persistence.Users;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace CaiNamur.Cms.Persistence.Content;

/// <summary>The history of documents: what it holds, and its cleaning.</summary>
internal sealed class EfDocumentVersionRepository(IEfScopeAccessor scopes) : EfRepository(scopes), IDocumentVersionRepository
{
    public IReadOnlyCollection<ContentVersionMeta> GetDocumentVersionsEligibleForCleanup()
        => GetDocumentVersionsEligibleForCleanup(DateTime.MaxValue, maxCount: null);

    public IReadOnlyCollection<ContentVersionMeta> GetDocumentVersionsEligibleForCleanup(DateTime olderThan, int? maxCount)
    {
        IQueryable<VersionRecord> versions = Versions()
            .Where(record => !record.Version.PreventCleanup
                && record.Version.VersionDate < olderThan
                && record.Version.Id != record.Content.CurrentVersionId
                && record.Version.Id != (record.Content.PublishedVersionId ?? 0))
            .OrderBy(record => record.Version.VersionDate)
            .ThenBy(record => record.Version.Id);
        return Read(maxCount is { } count ? versions.Take(count) : versions);
    }

    public IReadOnlyCollection<ContentVersionCleanupPolicySettings> GetCleanupPolicies()
    {
        CmsDbContext db = Reading();
        var policies =
            from type in db.Set<ContentTypeRow>()
            join node in db.Set<NodeRow>() on type.NodeId equals node.Id
            where node.ObjectType == Constants.ObjectTypes.DocumentType
            where type.PreventCleanup || type.KeepAllVersionsNewerThanDays != null || type.KeepLatestVersionPerDayForDays != null
            orderby type.NodeId
            select new ContentVersionCleanupPolicySettings
            {
                ContentTypeId = type.NodeId,
                PreventCleanup = type.PreventCleanup,
                KeepAllVersionsNewerThanDays = type.KeepAllVersionsNewerThanDays,
                KeepLatestVersionPerDayForDays = type.KeepLatestVersionPerDayForDays,
                Updated = node.UpdateDate,
            };
        return [.. policies];
    }

    public IEnumerable<ContentVersionMeta> GetPagedItemsByContentId(int contentId, long pageIndex, int pageSize, out long totalRecords, int? languageId = null)
    {
        CmsDbContext db = Reading();
        IQueryable<VersionRecord> versions = Versions().Where(record => record.Node.Id == contentId);
        if (languageId is not null)
        {
            versions = versions.Where(record => db.Set<ContentVersionCultureRow>()
                .Any(culture => culture.VersionId == record.Version.Id && culture.LanguageId == languageId));
        }

        totalRecords = versions.LongCount();
        return Read(versions
            .OrderByDescending(record => record.Version.Id == record.Content.CurrentVersionId)
            .ThenByDescending(record => record.Version.VersionDate)
            .ThenByDescending(record => record.Version.Id)
            .Skip(checked((int)(pageIndex * pageSize)))
            .Take(pageSize));
    }

    public void DeleteVersions(IEnumerable<int> versionIds)
    {
        CmsDbContext db = Writing();
        foreach (int[] ids in versionIds.Chunk(1000))
        {
            db.Set<ContentVersionRow>()
                .Where(version => EF.Parameter(ids).Contains(version.Id)
                    && !db.Set<ContentRow>().Any(content => content.NodeId == version.NodeId
                        && (content.CurrentVersionId == version.Id || content.PublishedVersionId == version.Id)))
                .ExecuteDelete();
        }
    }

    public void SetPreventCleanup(int versionId, bool preventCleanup)
        => Writing().Set<ContentVersionRow>()
            .Where(version => version.Id == versionId)
            .ExecuteUpdate(update => update.SetProperty(version => version.PreventCleanup, preventCleanup));

    public ContentVersionMeta? Get(int versionId) => Read(Versions().Where(record => record.Version.Id == versionId)).SingleOrDefault();

    private IQueryable<VersionRecord> Versions()
    {
        CmsDbContext db = Reading();
        return
            from version in db.Set<ContentVersionRow>()
            join node in db.Set<NodeRow>() on version.NodeId equals node.Id
            where node.ObjectType == Constants.ObjectTypes.Document
            join content in db.Set<ContentRow>() on node.Id equals content.NodeId
            join user in db.Set<UserRow>() on version.UserId equals user.Id into users
            from user in users.DefaultIfEmpty()
            select new VersionRecord { Version = version, Node = node, Content = content, User = user };
    }

    private static ContentVersionMeta[] Read(IQueryable<VersionRecord> versions)
        => [.. versions
            .Select(record => new
            {
                record.Version.Id,
                record.Version.NodeId,
                record.Content.ContentTypeId,
                record.Version.UserId,
                record.Version.VersionDate,
                record.Content.CurrentVersionId,
                record.Content.PublishedVersionId,
                record.Version.PreventCleanup,
                Username = record.User == null ? null : record.User.Name,
            })
            .AsEnumerable()
            .Select(row => new ContentVersionMeta(
                row.Id,
                row.NodeId,
                row.ContentTypeId,
                row.UserId,
                row.VersionDate,
                row.PublishedVersionId == row.Id,
                row.CurrentVersionId == row.Id,
                row.PreventCleanup,
                row.Username!))];

    private sealed class VersionRecord
    {
        public required ContentVersionRow Version { get; init; }

        public required NodeRow Node { get; init; }

        public required ContentRow Content { get; init; }

        public UserRow? User { get; init; }
    }
}
