using CaiNamur.Cms.Persistence.Scoping;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Models.Membership.Permissions;

namespace CaiNamur.Cms.Persistence.Permissions;

/// <summary>
/// The permissions that groups have on single documents. The document repository and the user group repository
/// both answer for them, and both answer from here.
/// </summary>
internal sealed class EntityPermissionStore(IEfScopeAccessor scopes) : EfRepository(scopes)
{
    private const string Context = DocumentGranularPermission.ContextType;

    /// <summary>What is explicitly set on a document, per group.</summary>
    public EntityPermissionCollection GetForEntity(int entityId)
        => Collect(Documents(Reading()).Where(permission => permission.NodeId == entityId));

    /// <summary>What is explicitly set for some groups.</summary>
    /// <param name="groupIds">The groups.</param>
    /// <param name="entityIds">The documents; none stands for all of them.</param>
    public EntityPermissionCollection GetForGroups(IReadOnlyCollection<int> groupIds, IReadOnlyCollection<int> entityIds)
    {
        if (groupIds.Count == 0)
        {
            return [];
        }

        IQueryable<GranularPermissionRow> permissions = Documents(Reading()).Where(permission => groupIds.Contains(permission.UserGroupId));
        return Collect(entityIds.Count == 0
            ? permissions
            : permissions.Where(permission => entityIds.Contains(permission.NodeId!.Value)));
    }

    /// <summary>Sets all permissions of a document: groups that are not named lose theirs.</summary>
    public void Replace(EntityPermissionSet permissionSet)
    {
        CmsDbContext db = Writing();
        int entityId = permissionSet.EntityId;
        Documents(db).Where(permission => permission.NodeId == entityId).ExecuteDelete();
        Insert(
            db,
            permissionSet.PermissionsSet.SelectMany(
                permission => permission.AssignedPermissions.Select(verb => Row(permission.UserGroupId, entityId, verb))));
    }

    /// <summary>Sets the same permissions of one group on some documents, in the place of those that it had there.</summary>
    /// <param name="groupId">The group.</param>
    /// <param name="permissions">The verbs.</param>
    /// <param name="entityIds">The documents; none takes away the group's permissions on every document.</param>
    public void ReplaceForGroup(int groupId, IEnumerable<string> permissions, IReadOnlyCollection<int> entityIds)
    {
        CmsDbContext db = Writing();
        IQueryable<GranularPermissionRow> old = Documents(db).Where(permission => permission.UserGroupId == groupId);
        if (entityIds.Count > 0)
        {
            old = old.Where(permission => entityIds.Contains(permission.NodeId!.Value));
        }

        old.ExecuteDelete();
        Insert(db, permissions.SelectMany(verb => entityIds.Select(entityId => Row(groupId, entityId, verb))));
    }

    /// <summary>Adds one permission of one group on some documents to those that it has there.</summary>
    public void AssignForGroup(int groupId, string permission, IReadOnlyCollection<int> entityIds)
    {
        CmsDbContext db = Writing();
        Documents(db)
            .Where(row => row.UserGroupId == groupId && row.Permission == permission && entityIds.Contains(row.NodeId!.Value))
            .ExecuteDelete();
        Insert(db, entityIds.Select(entityId => Row(groupId, entityId, permission)));
    }

    /// <summary>Adds one permission of some groups on one document to those that they have there.</summary>
    public void Assign(int entityId, string permission, IEnumerable<int> groupIds)
    {
        int[] groups = [.. groupIds];
        CmsDbContext db = Writing();
        Documents(db)
            .Where(row => row.NodeId == entityId && row.Permission == permission && groups.Contains(row.UserGroupId))
            .ExecuteDelete();
        Insert(db, groups.Select(groupId => Row(groupId, entityId, permission)));
    }

    private static IQueryable<GranularPermissionRow> Documents(CmsDbContext db)
        => db.Set<GranularPermissionRow>().Where(permission => permission.Context == Context && permission.NodeId != null);

    private static EntityPermissionCollection Collect(IQueryable<GranularPermissionRow> permissions)
        => new(permissions
            .Select(permission => new { permission.UserGroupId, EntityId = permission.NodeId!.Value, permission.Permission })
            .AsEnumerable()
            .GroupBy(permission => (permission.UserGroupId, permission.EntityId), permission => permission.Permission)
            .Select(group => new EntityPermission(group.Key.UserGroupId, group.Key.EntityId, group.ToHashSet())));

    private static GranularPermissionRow Row(int groupId, int entityId, string permission)
        => new() { UserGroupId = groupId, NodeId = entityId, Permission = permission, Context = Context };

    private static void Insert(CmsDbContext db, IEnumerable<GranularPermissionRow> rows)
    {
        db.AddRange(rows.DistinctBy(row => (row.UserGroupId, row.NodeId, row.Permission)));
        db.SaveAndForget();
    }
}
