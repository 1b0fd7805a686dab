using CaiNamur.Cms.Persistence.Nodes;
using CaiNamur.Cms.Persistence.Permissions;
using CaiNamur.Cms.Persistence.Scoping;
using CaiNamur.Cms.Persistence.Users;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Models.Membership.Permissions;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace CaiNamur.Cms.Persistence.UserGroups;

internal sealed class EfUserGroupRepository(
    IEfScopeAccessor scopes,
    UserGroupReader reader,
    EntityPermissionStore entityPermissions,
    TimeProvider time) : EfRepository(scopes), IUserGroupRepository
{
    public IUserGroup? Get(int id) => Load(groups => groups.Where(group => group.Id == id)).FirstOrDefault();

    public IUserGroup? Get(string alias)
        => Load(groups => groups.Where(UserGroupQueries.Translator.Translate(group => group.Alias == alias))).FirstOrDefault();

    public IEnumerable<IUserGroup> GetMany(params int[]? ids)
        => Load(groups => ids is { Length: > 0 } ? groups.Where(group => ids.Contains(group.Id)) : groups);

    public IEnumerable<IUserGroup> Get(IQuery<IUserGroup> query)
        => Load(groups => UserGroupQueries.Translator.Apply(groups, query));

    public bool Exists(int id) => Reading().Set<UserGroupRow>().Any(group => group.Id == id);

    public int Count(IQuery<IUserGroup>? query)
        => UserGroupQueries.Translator.Apply(Reading().Set<UserGroupRow>(), query).Count();

    public IEnumerable<IUserGroup> GetGroupsAssignedToSection(string sectionAlias)
        => Load(groups => groups.Where(group => group.Sections.Contains(sectionAlias)));

    public void Save(IUserGroup entity)
    {
        CmsDbContext db = Writing();
        if (entity.HasIdentity)
        {
            Update(db, entity);
        }
        else
        {
            Add(db, entity);
        }

        SaveLanguages(db, entity);
        SaveGranularPermissions(db, entity);
        entity.ResetDirtyProperties();
    }

    public void AddOrUpdateGroupWithUsers(IUserGroup userGroup, int[]? userIds)
    {
        Save(userGroup);
        if (userIds is null)
        {
            return;
        }

        CmsDbContext db = Writing();
        db.Set<UserGroupMembershipRow>().Where(membership => membership.UserGroupId == userGroup.Id).ExecuteDelete();
        db.AddRange(userIds.Distinct().Select(userId => new UserGroupMembershipRow { UserGroupId = userGroup.Id, UserId = userId }));
        db.SaveAndForget();
    }

    public void Delete(IUserGroup entity)
    {
        Writing().Set<UserGroupRow>().Where(group => group.Id == entity.Id).ExecuteDelete();
        entity.DeleteDate = time.GetDatabaseNow();
    }

    public EntityPermissionCollection GetPermissions(int[] groupIds, params int[] entityIds)
        => entityPermissions.GetForGroups(groupIds, entityIds);

    public EntityPermissionCollection GetPermissions(IReadOnlyUserGroup[]? groups, bool fallbackToDefaultPermissions, params int[] nodeIds)
    {
        if (groups is not { Length: > 0 })
        {
            return [];
        }

        EntityPermissionCollection permissions = entityPermissions.GetForGroups([.. groups.Select(group => group.Id)], nodeIds);
        if (!fallbackToDefaultPermissions)
        {
            return permissions;
        }

        int[] entityIds = nodeIds.Length > 0 ? nodeIds : [.. permissions.Select(permission => permission.EntityId).Distinct()];
        foreach (IReadOnlyUserGroup group in groups)
        {
            foreach (int entityId in entityIds)
            {
                // The set knows permissions by group and entity: where something explicit is there, the default does not get in.
                permissions.Add(new EntityPermission(group.Id, entityId, group.Permissions, isDefaultPermissions: true));
            }
        }

        return permissions;
    }

    public void ReplaceGroupPermissions(int groupId, ISet<string> permissions, params int[] entityIds)
        => entityPermissions.ReplaceForGroup(groupId, permissions, entityIds);

    public void AssignGroupPermission(int groupId, string permission, params int[] entityIds)
        => entityPermissions.AssignForGroup(groupId, permission, entityIds);

    private void Add(CmsDbContext db, IUserGroup group)
    {
        group.StampAdded(time.GetDatabaseNow());
        UserGroupRow row = UserGroupFactory.CreateRow(group);
        db.Add(row);
        db.SaveAndForget();
        group.Id = row.Id;
    }

    private void Update(CmsDbContext db, IUserGroup group)
    {
        group.StampUpdated(time.GetDatabaseNow());
        db.Update(UserGroupFactory.CreateRow(group));
        db.SaveAndForget();
    }

    private static void SaveLanguages(CmsDbContext db, IUserGroup group)
    {
        db.Set<UserGroupLanguageRow>().Where(language => language.UserGroupId == group.Id).ExecuteDelete();
        db.AddRange(group.AllowedLanguages.Distinct().Select(languageId => new UserGroupLanguageRow { UserGroupId = group.Id, LanguageId = languageId }));
        db.SaveAndForget();
    }

    private static void SaveGranularPermissions(CmsDbContext db, IUserGroup group)
    {
        db.Set<GranularPermissionRow>().Where(permission => permission.UserGroupId == group.Id).ExecuteDelete();
        Guid[] keys = [.. group.GranularPermissions.Select(permission => permission.Key).OfType<Guid>().Distinct()];
        Dictionary<Guid, int> nodeIds = keys.Length == 0
            ? []
            : db.Set<NodeRow>().Where(node => keys.Contains(node.Key)).ToDictionary(node => node.Key, node => node.Id);

        foreach (IGranularPermission permission in group.GranularPermissions)
        {
            if (permission.Key is not { } key)
            {
                db.Add(Row(group, permission, nodeId: null));
            }
            else if (nodeIds.TryGetValue(key, out int nodeId))
            {
                db.Add(Row(group, permission, nodeId));
            }

            // A permission on something that was deleted meanwhile says nothing any more.
        }

        db.SaveAndForget();
    }

    private static GranularPermissionRow Row(IUserGroup group, IGranularPermission permission, int? nodeId)
        => new() { UserGroupId = group.Id, Context = permission.Context, NodeId = nodeId, Permission = permission.Permission };

    private IEnumerable<IUserGroup> Load(Func<IQueryable<UserGroupRow>, IQueryable<UserGroupRow>> filter)
    {
        CmsDbContext db = Reading();
        return reader.Load(db, filter(db.Set<UserGroupRow>()));
    }
}
