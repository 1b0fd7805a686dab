using CaiNamur.Cms.Persistence.Content;
using CaiNamur.Cms.Persistence.ContentTypes;
using CaiNamur.Cms.Persistence.MemberGroups;
using CaiNamur.Cms.Persistence.Nodes;
using CaiNamur.Cms.Persistence.Querying;
using CaiNamur.Cms.Persistence.Scoping;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.Persistence.Members;

/// <summary>Members. A list is read in two commands: as content, and how each signs in.</summary>
internal sealed class EfMemberRepository(
    IEfScopeAccessor scopes,
    MemberFactory factory,
    CurrentVersionWriter writer,
    ContentOrdering orderings,
    TimeProvider time) : ContentRepository<IMember>(scopes, orderings), IMemberRepository
{
    private static readonly QueryTranslator<IMember, ContentRecord> Translation = ContentTranslation.Common<IMember>()
        .MapIgnoringCase(member => member.Username, record => record.Member!.Username)
        .MapIgnoringCase(member => member.Email, record => record.Member!.Email)
        .MapIgnoringCase(member => member.ContentTypeAlias, record => record.Type!.Alias)
        .Map(member => member.IsApproved, record => record.Member!.IsApproved)
        .Map(member => member.IsLockedOut, record => record.Member!.IsLockedOut)
        .Map(member => member.FailedPasswordAttempts, record => record.Member!.FailedPasswordAttempts)
        .Map(member => member.EmailConfirmedDate, record => record.Member!.EmailConfirmedDate)
        .Map(member => member.LastLoginDate, record => record.Member!.LastLoginDate)
        .Map(member => member.LastLockoutDate, record => record.Member!.LastLockoutDate)
        .Map(member => member.LastPasswordChangeDate, record => record.Member!.LastPasswordChangeDate);

    /// <exception cref="NotSupportedException">Members are deleted at once.</exception>
    public override int RecycleBinId => throw new NotSupportedException("Members have no recycle bin.");

    protected override Guid ObjectType => Constants.ObjectTypes.Member;

    protected override QueryTranslator<IMember, ContentRecord> Translator => Translation;

    public int[] GetMemberIds(string[] names)
        => [.. Reading().Set<MemberRow>().Where(member => names.Contains(member.Username)).Select(member => member.NodeId)];

    public IMember? GetByUsername(string? username)
        => username is null ? null : Get(new ExpressionQuery<IMember>().Where(member => member.Username == username)).FirstOrDefault();

    public IEnumerable<IMember> FindMembersInRole(string roleName, string usernameToMatch, StringPropertyMatchType matchType = StringPropertyMatchType.StartsWith)
    {
        IQuery<IMember> query = matchType switch
        {
            StringPropertyMatchType.Exact => new ExpressionQuery<IMember>().Where(member => member.Username == usernameToMatch),
            StringPropertyMatchType.Contains => new ExpressionQuery<IMember>().Where(member => member.Username.Contains(usernameToMatch)),
            StringPropertyMatchType.StartsWith => new ExpressionQuery<IMember>().Where(member => member.Username.StartsWith(usernameToMatch)),
            StringPropertyMatchType.EndsWith => new ExpressionQuery<IMember>().Where(member => member.Username.EndsWith(usernameToMatch)),
            _ => throw new ArgumentOutOfRangeException(nameof(matchType), matchType, "Members of a group are not found by wildcards."),
        };
        return Load(InTreeOrder(Translator.Apply(InGroup(Records(Reading()), roleName), query)));
    }

    public IEnumerable<IMember> GetByMemberGroup(string groupName) => Load(InTreeOrder(InGroup(Records(Reading()), groupName)));

    public bool Exists(string username) => GetCountByQuery(new ExpressionQuery<IMember>().Where(member => member.Username == username)) > 0;

    public int GetCountByQuery(IQuery<IMember>? query) => Count(query);

    public Task<PagedModel<IMember>> GetPagedByFilterAsync(MemberFilter memberFilter, int skip, int take, Ordering? ordering = null)
    {
        CmsDbContext db = Reading();
        IQueryable<ContentRecord> records = Filter(db, memberFilter);
        int total = records.Count();
        IEnumerable<IMember> page = take == 0 || total <= skip ? [] : Load(Ordered(db, records, ordering).Skip(skip).Take(take));
        return Task.FromResult(new PagedModel<IMember>(total, page));
    }

    public Task UpdateLoginPropertiesAsync(IMember member)
        => Writing().Set<MemberRow>()
            .Where(row => row.NodeId == member.Id)
            .ExecuteUpdateAsync(update => update
                .SetProperty(row => row.LastLoginDate, member.LastLoginDate)
                .SetProperty(row => row.SecurityStamp, member.SecurityStamp));

    protected override DateTime Now() => time.GetDatabaseNow();

    protected override IQueryable<ContentRecord> Records(CmsDbContext db)
        => from node in Nodes(db)
           join content in db.Set<ContentRow>() on node.Id equals content.NodeId
           join type in db.Set<ContentTypeRow>() on content.ContentTypeId equals type.NodeId
           join version in db.Set<ContentVersionRow>() on content.CurrentVersionId equals version.Id
           join member in db.Set<MemberRow>() on node.Id equals member.NodeId
           join published in db.Set<ContentVersionRow>() on content.PublishedVersionId equals published.Id into publishedVersions
           from published in publishedVersions.DefaultIfEmpty()
           select new ContentRecord { Node = node, Content = content, Type = type, Version = version, Member = member, PublishedVersion = published };

    protected override IReadOnlyList<IMember> Build(CmsDbContext db, IReadOnlyList<ContentRecord> records, IReadOnlySet<string>? aliases)
    {
        int[] ids = [.. records.Select(record => record.Node.Id).Distinct()];
        Dictionary<int, MemberRow> members = db.Set<MemberRow>()
            .Where(member => EF.Parameter(ids).Contains(member.NodeId))
            .ToDictionary(member => member.NodeId);
        return [.. records.Select(record => factory.Build(record, members[record.Node.Id], aliases))];
    }

    protected override void Insert(IMember entity)
    {
        CmsDbContext db = Writing();
        writer.Insert(db, entity, ObjectType, uniqueNames: false);
        db.Add(MemberFactory.ToRow(entity));
        db.SaveAndForget();
        entity.ResetDirtyProperties();
    }

    protected override void Update(IMember entity)
    {
        if (!entity.IsDirty())
        {
            return;
        }

        CmsDbContext db = Writing();
        writer.Update(db, entity, ObjectType, uniqueNames: false);
        db.Update(MemberFactory.ToRow(entity));
        db.SaveAndForget();
        entity.ResetDirtyProperties();
    }

    private IQueryable<ContentRecord> InGroup(IQueryable<ContentRecord> records, string groupName)
    {
        CmsDbContext db = Reading();
        return records.Where(record => db.Set<MemberGroupMemberRow>().Any(membership => membership.MemberId == record.Node.Id
            && db.Set<NodeRow>().Any(group => group.Id == membership.GroupId && group.ObjectType == Constants.ObjectTypes.MemberGroup && group.Name == groupName)));
    }

    private IQueryable<ContentRecord> Filter(CmsDbContext db, MemberFilter filter)
    {
        IQueryable<ContentRecord> records = Records(db);
        if (filter.MemberTypeId is { } typeKey)
        {
            records = records.Where(record => db.Set<NodeRow>().Any(type => type.Id == record.Content.ContentTypeId && type.Key == typeKey));
        }

        if (filter.MemberGroupName is { Length: > 0 } groupName)
        {
            records = InGroup(records, groupName);
        }

        var query = new ExpressionQuery<IMember>();
        if (filter.IsApproved is { } isApproved)
        {
            query.Where(member => member.IsApproved == isApproved);
        }

        if (filter.IsLockedOut is { } isLockedOut)
        {
            query.Where(member => member.IsLockedOut == isLockedOut);
        }

        if (filter.Filter is { Length: > 0 } text)
        {
            query.Where(member => member.Name!.Contains(text) || member.Username.Contains(text) || member.Email.Contains(text));
        }

        return Translator.Apply(records, query);
    }
}
