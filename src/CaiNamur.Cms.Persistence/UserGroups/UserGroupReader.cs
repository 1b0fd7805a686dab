using CaiNamur.Cms.Persistence.Nodes;
using CaiNamur.Cms.Persistence.Permissions;
using CaiNamur.Cms.Persistence.Users;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models.Membership;

namespace CaiNamur.Cms.Persistence.UserGroups;

/// <summary>
/// Loads groups with all that belongs to them, in three commands however many groups there are. Not from a shared cache:
/// rights that were taken away on one instance must be gone on all of them at once.
/// </summary>
internal sealed class UserGroupReader(UserGroupFactory factory)
{
    public IEnumerable<IUserGroup> Load(CmsDbContext db, IQueryable<UserGroupRow> groups)
    {
        var rows = groups
            .OrderBy(group => group.Name)
            .ThenBy(group => group.Id)
            .Select(group => new { Row = group, UserCount = db.Set<UserGroupMembershipRow>().Count(membership => membership.UserGroupId == group.Id) })
            .ToList();
        if (rows.Count == 0)
        {
            return [];
        }

        int[] ids = [.. rows.Select(group => group.Row.Id)];
        ILookup<int, int> languages = db.Set<UserGroupLanguageRow>()
            .Where(language => ids.Contains(language.UserGroupId))
            .ToLookup(language => language.UserGroupId, language => language.LanguageId);
        ILookup<int, GranularPermissionData> permissions = LoadGranularPermissions(db, ids);
        return [.. rows.Select(group => factory.Create(
            new UserGroupData(group.Row, group.UserCount, languages[group.Row.Id], permissions[group.Row.Id])))];
    }

    private static ILookup<int, GranularPermissionData> LoadGranularPermissions(CmsDbContext db, int[] groupIds)
    {
        IQueryable<GranularPermissionData> permissions =
            from permission in db.Set<GranularPermissionRow>()
            join node in db.Set<NodeRow>() on permission.NodeId equals node.Id into nodes
            from node in nodes.DefaultIfEmpty()
            where groupIds.Contains(permission.UserGroupId)
            orderby permission.Id
            select new GranularPermissionData(permission.UserGroupId, permission.Context, (Guid?)node.Key, permission.Permission);
        return permissions.ToLookup(permission => permission.UserGroupId);
    }
}
