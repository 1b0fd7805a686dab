using System.Linq.Expressions;
using CaiNamur.Cms.Persistence.Nodes;
using CaiNamur.Cms.Persistence.Scoping;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Security;

namespace CaiNamur.Cms.Persistence.ExternalMembers;

#pragma warning disable CA1304, CA1311, CA1862 // Becomes LOWER in SQL.
internal sealed class EfExternalMemberRepository(IEfScopeAccessor scopes) : EfRepository(scopes), IExternalMemberRepository
{
    private static readonly Expression<Func<ExternalMemberRow, ExternalMemberIdentity>> ToIdentity = row => new ExternalMemberIdentity
    {
        Id = row.Id,
        Key = row.Key,
        Email = row.Email,
        UserName = row.UserName,
        Name = row.Name,
        IsApproved = row.IsApproved,
        IsLockedOut = row.IsLockedOut,
        LastLoginDate = row.LastLoginDate,
        LastLockoutDate = row.LastLockoutDate,
        CreateDate = row.CreateDate,
        UpdateDate = row.UpdateDate,
        SecurityStamp = row.SecurityStamp,
        ProfileData = row.ProfileData,
    };

    public Task<ExternalMemberIdentity?> GetByKeyAsync(Guid key) => FindAsync(row => row.Key == key);

    public Task<ExternalMemberIdentity?> GetByEmailAsync(string email)
    {
        string lower = email.ToLowerInvariant();
        return FindAsync(row => row.Email.ToLower() == lower);
    }

    public Task<ExternalMemberIdentity?> GetByUsernameAsync(string username)
    {
        string lower = username.ToLowerInvariant();
        return FindAsync(row => row.UserName.ToLower() == lower);
    }

    public async Task<PagedModel<ExternalMemberIdentity>> GetPagedAsync(int skip, int take)
    {
        DbSet<ExternalMemberRow> members = Reading().Set<ExternalMemberRow>();
        long total = await members.LongCountAsync();
        List<ExternalMemberIdentity> page = await members
            .OrderBy(row => row.UserName)
            .ThenBy(row => row.Id)
            .Skip(skip)
            .Take(take)
            .Select(ToIdentity)
            .ToListAsync();
        return new PagedModel<ExternalMemberIdentity>(total, page);
    }

    public async Task<int> CreateAsync(ExternalMemberIdentity member)
    {
        ExternalMemberRow row = ToRow(member);
        row.Id = 0;
        CmsDbContext db = Writing();
        db.Add(row);
        await db.SaveAndForgetAsync();
        member.Id = row.Id;
        return row.Id;
    }

    public Task UpdateAsync(ExternalMemberIdentity member)
    {
        CmsDbContext db = Writing();
        db.Update(ToRow(member));
        return db.SaveAndForgetAsync();
    }

    public Task UpdateLoginPropertiesAsync(ExternalMemberIdentity member)
        => Writing().Set<ExternalMemberRow>()
            .Where(row => row.Key == member.Key)
            .ExecuteUpdateAsync(update => update
                .SetProperty(row => row.LastLoginDate, member.LastLoginDate)
                .SetProperty(row => row.SecurityStamp, member.SecurityStamp));

    public Task DeleteAsync(Guid key) => Writing().Set<ExternalMemberRow>().Where(row => row.Key == key).ExecuteDeleteAsync();

    public async Task<IEnumerable<string>> GetRolesAsync(Guid memberKey)
    {
        CmsDbContext db = Reading();
        var names =
            from member in db.Set<ExternalMemberRow>()
            where member.Key == memberKey
            join membership in db.Set<ExternalMemberGroupRow>() on member.Id equals membership.MemberId
            join node in db.Set<NodeRow>() on membership.GroupId equals node.Id
            orderby node.Name
            select node.Name;
        return await names.ToListAsync();
    }

    public async Task AssignRolesAsync(int externalMemberId, int[] memberGroupIds)
    {
        await RemoveRolesAsync(externalMemberId, memberGroupIds);
        CmsDbContext db = Writing();
        db.AddRange(memberGroupIds.Distinct().Select(groupId => new ExternalMemberGroupRow { MemberId = externalMemberId, GroupId = groupId }));
        await db.SaveAndForgetAsync();
    }

    public Task RemoveRolesAsync(int externalMemberId, int[] memberGroupIds)
        => Writing().Set<ExternalMemberGroupRow>()
            .Where(membership => membership.MemberId == externalMemberId && memberGroupIds.Contains(membership.GroupId))
            .ExecuteDeleteAsync();

    private Task<ExternalMemberIdentity?> FindAsync(Expression<Func<ExternalMemberRow, bool>> condition)
        => Reading().Set<ExternalMemberRow>().Where(condition).Select(ToIdentity).FirstOrDefaultAsync();

    private static ExternalMemberRow ToRow(ExternalMemberIdentity member)
        => new()
        {
            Id = member.Id,
            Key = member.Key,
            Email = member.Email,
            UserName = member.UserName,
            Name = member.Name,
            IsApproved = member.IsApproved,
            IsLockedOut = member.IsLockedOut,
            LastLoginDate = member.LastLoginDate,
            LastLockoutDate = member.LastLockoutDate,
            CreateDate = member.CreateDate,
            UpdateDate = member.UpdateDate,
            SecurityStamp = member.SecurityStamp,
            ProfileData = member.ProfileData,
        };
}
