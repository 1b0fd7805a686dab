using CaiNamur.Cms.Persistence.UserGroups;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Extensions;

namespace CaiNamur.Cms.Persistence.Users;

/// <summary>Loads users with their groups and start nodes, in six commands however many users there are.</summary>
internal sealed class UserReader(UserFactory factory, UserGroupReader groupReader)
{
    public IEnumerable<IUser> Load(CmsDbContext db, IQueryable<UserRow> users)
    {
        List<UserRow> rows = [.. users];
        if (rows.Count == 0)
        {
            return [];
        }

        int[] ids = [.. rows.Select(user => user.Id)];
        List<UserGroupMembershipRow> memberships = [.. db.Set<UserGroupMembershipRow>().Where(membership => ids.Contains(membership.UserId))];
        ILookup<int, IReadOnlyUserGroup> groups = LoadGroups(db, memberships);
        ILookup<int, UserStartNodeRow> startNodes = db.Set<UserStartNodeRow>()
            .Where(startNode => ids.Contains(startNode.UserId))
            .OrderBy(startNode => startNode.NodeId)
            .ToLookup(startNode => startNode.UserId);
        return [.. rows.Select(user => factory.Create(user, groups[user.Id], startNodes[user.Id]))];
    }

    private ILookup<int, IReadOnlyUserGroup> LoadGroups(CmsDbContext db, List<UserGroupMembershipRow> memberships)
    {
        int[] groupIds = [.. memberships.Select(membership => membership.UserGroupId).Distinct()];
        Dictionary<int, IReadOnlyUserGroup> groups = groupReader
            .Load(db, db.Set<UserGroupRow>().Where(group => groupIds.Contains(group.Id)))
            .ToDictionary(group => group.Id, group => group.ToReadOnlyGroup());
        return memberships
            .Where(membership => groups.ContainsKey(membership.UserGroupId))
            .ToLookup(membership => membership.UserId, membership => groups[membership.UserGroupId]);
    }
}
