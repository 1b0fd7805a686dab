using System.Linq.Expressions;
using CaiNamur.Cms.Persistence.Content;
using CaiNamur.Cms.Persistence.ContentTypes;
using CaiNamur.Cms.Persistence.MemberGroups;
using CaiNamur.Cms.Persistence.Members;
using CaiNamur.Cms.Persistence.Nodes;
using CaiNamur.Cms.Persistence.Scoping;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.Persistence.ExternalMembers;

/// <summary>Lists members of both kinds, sorted and paged together in SQL.</summary>
#pragma warning disable CA1304, CA1311, CA1862 // Becomes LOWER in SQL.
internal sealed class EfMemberFilterRepository(IEfScopeAccessor scopes, IContentTypeLookup types) : EfRepository(scopes), IMemberFilterRepository
{
    public async Task<PagedModel<MemberFilterItem>> GetPagedByFilterAsync(MemberFilter filter, int skip, int take, Ordering ordering)
    {
        CmsDbContext db = Reading();
        IQueryable<AnyMember> members = Filter(db, filter);
        long total = await members.LongCountAsync();
        List<AnyMember> page = await Order(members, ordering).Skip(skip).Take(take).ToListAsync();
        ILookup<(bool IsExternal, int MemberId), Guid> groups = await ReadGroupsAsync(db, page);
        return new PagedModel<MemberFilterItem>(total, page.ConvertAll(member => ToItem(member, groups[(member.IsExternal, member.Id)])));
    }

    private static IQueryable<AnyMember> Filter(CmsDbContext db, MemberFilter filter)
    {
        IQueryable<AnyMember> members = filter.MemberTypeId is null ? Members(db, filter).Concat(ExternalMembers(db, filter)) : Members(db, filter);
        if (filter.IsApproved is { } isApproved)
        {
            members = members.Where(member => member.IsApproved == isApproved);
        }

        if (filter.IsLockedOut is { } isLockedOut)
        {
            members = members.Where(member => member.IsLockedOut == isLockedOut);
        }

        if (filter.Filter is { Length: > 0 } text)
        {
            string lower = text.ToLowerInvariant();
            members = members.Where(member => member.Name!.ToLower().Contains(lower)
                || member.UserName.ToLower().Contains(lower)
                || member.Email.ToLower().Contains(lower));
        }

        return members;
    }

    private static IQueryable<AnyMember> Members(CmsDbContext db, MemberFilter filter)
        => from node in db.Set<NodeRow>()
           where node.ObjectType == Constants.ObjectTypes.Member
           join content in db.Set<ContentRow>() on node.Id equals content.NodeId
           join member in db.Set<MemberRow>() on node.Id equals member.NodeId
           where filter.MemberTypeId == null || db.Set<NodeRow>().Any(type => type.Id == content.ContentTypeId && type.Key == filter.MemberTypeId)
           where filter.MemberGroupName == null || db.Set<MemberGroupMemberRow>().Any(membership => membership.MemberId == node.Id
               && db.Set<NodeRow>().Any(role => role.Id == membership.GroupId && role.Name == filter.MemberGroupName))
           select new AnyMember
           {
               Id = node.Id,
               Key = node.Key,
               IsExternal = false,
               Email = member.Email,
               UserName = member.Username,
               Name = node.Name,
               IsApproved = member.IsApproved,
               IsLockedOut = member.IsLockedOut,
               LastLoginDate = member.LastLoginDate,
               LastLockoutDate = member.LastLockoutDate,
               LastPasswordChangeDate = member.LastPasswordChangeDate,
               TypeId = content.ContentTypeId,
           };

    private static IQueryable<AnyMember> ExternalMembers(CmsDbContext db, MemberFilter filter)
        => from member in db.Set<ExternalMemberRow>()
           where filter.MemberGroupName == null || db.Set<ExternalMemberGroupRow>().Any(membership => membership.MemberId == member.Id
               && db.Set<NodeRow>().Any(role => role.Id == membership.GroupId && role.Name == filter.MemberGroupName))
           select new AnyMember
           {
               Id = member.Id,
               Key = member.Key,
               IsExternal = true,
               Email = member.Email,
               UserName = member.UserName,
               Name = member.Name,
               IsApproved = member.IsApproved,
               IsLockedOut = member.IsLockedOut,
               LastLoginDate = member.LastLoginDate,
               LastLockoutDate = member.LastLockoutDate,
               LastPasswordChangeDate = null,
               TypeId = 0,
           };

    private static IOrderedQueryable<AnyMember> Order(IQueryable<AnyMember> members, Ordering ordering)
    {
        return ordering.OrderBy?.ToUpperInvariant() switch
        {
            "USERNAME" or "LOGINNAME" => By(member => member.UserName.ToLower()),
            "EMAIL" => By(member => member.Email.ToLower()),
            "ISAPPROVED" => By(member => member.IsApproved),
            "ISLOCKEDOUT" => By(member => member.IsLockedOut),
            "LASTLOGINDATE" => By(member => member.LastLoginDate),
            _ => By(member => member.Name!.ToLower()),
        };

        IOrderedQueryable<AnyMember> By<TKey>(Expression<Func<AnyMember, TKey>> key)
            => (ordering.Direction == Direction.Ascending ? members.OrderBy(key) : members.OrderByDescending(key)).ThenBy(member => member.Key);
    }

    private static async Task<ILookup<(bool IsExternal, int MemberId), Guid>> ReadGroupsAsync(CmsDbContext db, List<AnyMember> page)
    {
        int[] memberIds = [.. page.Where(member => !member.IsExternal).Select(member => member.Id)];
        int[] externalIds = [.. page.Where(member => member.IsExternal).Select(member => member.Id)];
        var memberships = db.Set<MemberGroupMemberRow>()
            .Where(membership => memberIds.Contains(membership.MemberId))
            .Select(membership => new { IsExternal = false, membership.MemberId, membership.GroupId })
            .Concat(db.Set<ExternalMemberGroupRow>()
                .Where(membership => externalIds.Contains(membership.MemberId))
                .Select(membership => new { IsExternal = true, membership.MemberId, membership.GroupId }));
        var rows = await memberships
            .Join(db.Set<NodeRow>(), membership => membership.GroupId, node => node.Id, (membership, node) => new { membership.IsExternal, membership.MemberId, node.Key })
            .ToListAsync();
        return rows.ToLookup(row => (row.IsExternal, row.MemberId), row => row.Key);
    }

    private MemberFilterItem ToItem(AnyMember member, IEnumerable<Guid> groups)
    {
        IMemberType? type = member.IsExternal ? null : types.Member(member.TypeId);
        return new MemberFilterItem
        {
            Key = member.Key,
            Email = member.Email,
            UserName = member.UserName,
            Name = member.Name,
            IsApproved = member.IsApproved,
            IsLockedOut = member.IsLockedOut,
            LastLoginDate = member.LastLoginDate,
            LastLockoutDate = member.LastLockoutDate,
            LastPasswordChangeDate = member.LastPasswordChangeDate,
            IsExternalOnly = member.IsExternal,
            MemberTypeKey = type?.Key,
            MemberTypeName = type?.Name,
            MemberTypeIcon = type?.Icon,
            Kind = member.IsExternal ? MemberKind.ExternalOnly : MemberKind.Default,
            Groups = [.. groups],
        };
    }
}
