using CaiNamur.Cms.Persistence.Caching;
using CaiNamur.Cms.Persistence.Nodes;
using CaiNamur.Cms.Persistence.Querying;
using CaiNamur.Cms.Persistence.Scoping;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace CaiNamur.Cms.Persistence.MemberGroups;

/// <summary>Groups of members. A group is nothing but its node; groups stand side by side below the root.</summary>
internal sealed class EfMemberGroupRepository(
    IEfScopeAccessor scopes,
    SharedEntityCaches caches,
    Lazy<IMemberRepository> members,
    TimeProvider time) : EfCachedRepository<IMemberGroup>(scopes, caches), IMemberGroupRepository
{
    private static readonly QueryTranslator<IMemberGroup, NodeRow> Conditions = new QueryTranslator<IMemberGroup, NodeRow>()
        .Map(group => group.Id, row => row.Id)
        .Map(group => group.Key, row => row.Key)
        .MapIgnoringCase(group => group.Name, row => row.Name)
        .Map(group => group.CreatorId, row => row.CreatorId)
        .Map(group => group.CreateDate, row => row.CreateDate)
        .Map(group => group.UpdateDate, row => row.UpdateDate);

    public IMemberGroup? GetByName(string? name) => name is null ? null : Copy(FindByName(name));

    public IMemberGroup? CreateIfNotExists(string roleName)
    {
        if (FindByName(roleName) is not null)
        {
            return null;
        }

        var group = new MemberGroup { Name = roleName };
        Save(group);
        return group;
    }

    public IEnumerable<IMemberGroup> GetMemberGroupsForMember(int memberId)
    {
        int[] ids = [.. Reading().Set<MemberGroupMemberRow>().Where(row => row.MemberId == memberId).Select(row => row.GroupId)];
        return CopyMany(Set.All.Where(group => ids.Contains(group.Id)));
    }

    public IEnumerable<IMemberGroup> GetMemberGroupsForMember(string? username)
        => username is not null && members.Value.GetByUsername(username) is { } member ? GetMemberGroupsForMember(member.Id) : [];

    public void ReplaceRoles(int[] memberIds, string[] roleNames)
    {
        CmsDbContext db = Writing();
        db.Set<MemberGroupMemberRow>().Where(row => memberIds.Contains(row.MemberId)).ExecuteDelete();
        Assign(db, memberIds, GroupIds(roleNames));
    }

    public void AssignRoles(int[] memberIds, string[] roleNames)
    {
        CmsDbContext db = Writing();
        int[] groupIds = GroupIds(roleNames);
        db.Set<MemberGroupMemberRow>().Where(row => memberIds.Contains(row.MemberId) && groupIds.Contains(row.GroupId)).ExecuteDelete();
        Assign(db, memberIds, groupIds);
    }

    public void DissociateRoles(int[] memberIds, string[] roleNames)
    {
        int[] groupIds = GroupIds(roleNames);
        Writing().Set<MemberGroupMemberRow>().Where(row => memberIds.Contains(row.MemberId) && groupIds.Contains(row.GroupId)).ExecuteDelete();
    }

    protected override IReadOnlyList<IMemberGroup> Load(CmsDbContext db) => [.. Ordered(Groups(db)).AsEnumerable().Select(Build)];

    protected override IQueryable<int> Matching(CmsDbContext db, IQuery<IMemberGroup>? query)
        => Ordered(Conditions.Apply(Groups(db), query)).Select(row => row.Id);

    protected override void Insert(CmsDbContext db, IMemberGroup entity)
    {
        entity.StampAdded(time.GetDatabaseNow());
        var row = new NodeRow
        {
            Key = entity.Key,
            ObjectType = Constants.ObjectTypes.MemberGroup,
            ParentId = NodeRow.RootId,
            Name = entity.Name,
            CreatorId = entity.CreatorId,
            CreateDate = entity.CreateDate,
            UpdateDate = entity.UpdateDate,
        };
        TreeNodes.Insert(db, row);
        entity.Id = row.Id;
    }

    protected override void Update(CmsDbContext db, IMemberGroup entity)
    {
        entity.StampUpdated(time.GetDatabaseNow());
        NodeRow row = TreeNodes.Find(db, entity.Id, Constants.ObjectTypes.MemberGroup);
        row.Key = entity.Key;
        row.Name = entity.Name;
        row.CreatorId = entity.CreatorId;
        row.CreateDate = entity.CreateDate;
        row.UpdateDate = entity.UpdateDate;
        TreeNodes.Update(db, row, row.ParentId);
    }

    protected override void Remove(CmsDbContext db, IMemberGroup entity) => TreeNodes.DeleteWithDescendants(db, entity.Id);

    private static void Assign(CmsDbContext db, int[] memberIds, int[] groupIds)
    {
        db.AddRange(
            from memberId in memberIds.Distinct()
            from groupId in groupIds
            select new MemberGroupMemberRow { MemberId = memberId, GroupId = groupId });
        db.SaveAndForget();
    }

    private static IQueryable<NodeRow> Groups(CmsDbContext db) => db.Set<NodeRow>().Where(node => node.ObjectType == Constants.ObjectTypes.MemberGroup);

    private static IQueryable<NodeRow> Ordered(IQueryable<NodeRow> rows) => rows.OrderBy(row => row.Name).ThenBy(row => row.Id);

    private static MemberGroup Build(NodeRow row)
    {
        var group = new MemberGroup
        {
            Id = row.Id,
            Key = row.Key,
            Name = row.Name,
            CreatorId = row.CreatorId ?? Constants.Security.UnknownUserId,
            CreateDate = row.CreateDate,
            UpdateDate = row.UpdateDate,
        };
        group.ResetDirtyProperties(false);
        return group;
    }

    /// <summary>Names that no group has are left out.</summary>
    private int[] GroupIds(string[] roleNames) => [.. roleNames.Select(FindByName).OfType<IMemberGroup>().Select(group => group.Id).Distinct()];

    private IMemberGroup? FindByName(string name)
        => Set.All.FirstOrDefault(group => string.Equals(group.Name, name, StringComparison.OrdinalIgnoreCase));
}
