using CaiNamur.Cms.Installation;
using CaiNamur.Cms.Persistence.Nodes;
using CaiNamur.Cms.Persistence.Tests.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Models.Membership.Permissions;
using Umbraco.Cms.Core.Persistence;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Strings;
using Umbraco.Extensions;

namespace CaiNamur.Cms.Persistence.Tests.UserGroups;

public abstract class UserGroupRepositoryContract<TFixture>(TFixture cms) : IClassFixture<TFixture>
    where TFixture : CmsFixture
{
    private readonly IUserGroupRepository _groups = cms.Get<IUserGroupRepository>();

    [Fact]
    public void GetMany_AfterInstallation_AreTheBuiltInGroups()
    {
        IUserGroup[] groups = [.. cms.Read(() => _groups.GetMany())];

        foreach (BuiltInUserGroup builtIn in BuiltInCatalogue.UserGroups)
        {
            IUserGroup group = groups.Single(group => group.Key == builtIn.Key);
            group.ShouldSatisfyAllConditions(
                () => group.Id.ShouldBe(builtIn.Id),
                () => group.Alias.ShouldBe(builtIn.Alias),
                () => group.Permissions.ShouldBe(builtIn.Permissions, ignoreOrder: true),
                () => group.AllowedSections.ShouldBe(builtIn.Sections, ignoreOrder: true),
                () => group.StartContentId.ShouldBe(builtIn.StartContentId));
        }
    }

    [Fact]
    public void Save_NewGroup_IsReadBackEqual()
    {
        NodeRow document = cms.AddNode();
        NodeRow documentType = cms.AddNode(Constants.ObjectTypes.DocumentType);
        UserGroup group = NewGroup();
        group.Description = "Rédige les actualités";
        group.Icon = "icon-users";
        group.StartContentId = document.Id;
        group.StartMediaId = Constants.System.Root;
        group.HasAccessToAllLanguages = false;
        group.AddAllowedLanguage(1);
        group.AddAllowedSection("content");
        group.AddAllowedSection("media");
        group.Permissions = new HashSet<string> { "Umb.Document.Read", "Umb.Document.Update" };
        group.GranularPermissions = new HashSet<IGranularPermission>
        {
            new DocumentGranularPermission { Key = document.Key, Permission = "Umb.Document.Delete" },
            new DocumentGranularPermission { Key = document.Key, Permission = "Umb.Document.Publish" },
            new DocumentPropertyValueGranularPermission { Key = documentType.Key, Permission = "titre|Umb.Document.PropertyValue.Read" },
            new UnknownTypeGranularPermission { Context = "Extension", Permission = "autre" },
        };

        cms.Write(() => _groups.Save(group));

        group.HasIdentity.ShouldBeTrue();
        group.IsDirty().ShouldBeFalse();
        IUserGroup read = cms.Read(() => _groups.Get(group.Id))!;
        read.ShouldSatisfyAllConditions(
            () => read.Key.ShouldBe(group.Key),
            () => read.Alias.ShouldBe(group.Alias),
            () => read.Name.ShouldBe(group.Name),
            () => read.Description.ShouldBe(group.Description),
            () => read.Icon.ShouldBe(group.Icon),
            () => read.StartContentId.ShouldBe(document.Id),
            () => read.StartMediaId.ShouldBe(Constants.System.Root),
            () => read.HasAccessToAllLanguages.ShouldBeFalse(),
            () => read.AllowedLanguages.ShouldBe([1]),
            () => read.AllowedSections.ShouldBe(["content", "media"]),
            () => read.Permissions.ShouldBe(group.Permissions, ignoreOrder: true),
            () => read.GranularPermissions.ShouldBe(group.GranularPermissions, ignoreOrder: true),
            () => read.CreateDate.ShouldBe(group.CreateDate),
            () => read.UpdateDate.ShouldBe(group.UpdateDate),
            () => read.UserCount.ShouldBe(0),
            () => read.IsDirty().ShouldBeFalse());
    }

    [Fact]
    public void Save_ChangedGroup_ReplacesWhatItHad()
    {
        NodeRow document = cms.AddNode();
        UserGroup group = NewGroup();
        group.AddAllowedSection("content");
        group.AddAllowedLanguage(1);
        group.GranularPermissions.Add(new DocumentGranularPermission { Key = document.Key, Permission = "Umb.Document.Delete" });
        cms.Write(() => _groups.Save(group));
        IUserGroup read = cms.Read(() => _groups.Get(group.Id))!;
        read.Name = "Autre nom";
        read.ClearAllowedSections();
        read.AddAllowedSection("media");
        read.ClearAllowedLanguages();
        read.GranularPermissions = new HashSet<IGranularPermission>();

        cms.Write(() => _groups.Save(read));

        IUserGroup again = cms.Read(() => _groups.Get(group.Id))!;
        again.Name.ShouldBe("Autre nom");
        again.AllowedSections.ShouldBe(["media"]);
        again.AllowedLanguages.ShouldBeEmpty();
        again.GranularPermissions.ShouldBeEmpty();
    }

    [Fact]
    public void Save_PermissionOnDeletedDocument_IsLeftOut()
    {
        UserGroup group = NewGroup();
        group.GranularPermissions.Add(new DocumentGranularPermission { Key = Guid.NewGuid(), Permission = "Umb.Document.Delete" });

        cms.Write(() => _groups.Save(group));

        cms.Read(() => _groups.Get(group.Id))!.GranularPermissions.ShouldBeEmpty();
    }

    [Fact]
    public void DeleteOfNode_StartNodeAndPermissions_GoWithIt()
    {
        NodeRow document = cms.AddNode();
        UserGroup group = NewGroup();
        group.StartContentId = document.Id;
        group.GranularPermissions.Add(new DocumentGranularPermission { Key = document.Key, Permission = "Umb.Document.Delete" });
        cms.Write(() => _groups.Save(group));

        cms.DeleteNode(document);

        IUserGroup read = cms.Read(() => _groups.Get(group.Id))!;
        read.StartContentId.ShouldBeNull();
        read.GranularPermissions.ShouldBeEmpty();
    }

    [Fact]
    public void AddOrUpdateGroupWithUsers_Twice_LeavesTheLastMembers()
    {
        IUser first = cms.AddUser();
        IUser second = cms.AddUser();
        UserGroup group = NewGroup();
        cms.Write(() => _groups.AddOrUpdateGroupWithUsers(group, [first.Id, second.Id]));
        cms.Read(() => _groups.Get(group.Id))!.UserCount.ShouldBe(2);

        cms.Write(() => _groups.AddOrUpdateGroupWithUsers(group, [second.Id]));

        cms.Read(() => _groups.Get(group.Id))!.UserCount.ShouldBe(1);
        cms.Read(() => cms.Get<IUserRepository>().Get(first.Id))!.Groups.ShouldBeEmpty();
        cms.Read(() => cms.Get<IUserRepository>().Get(second.Id))!.Groups.ShouldHaveSingleItem().Id.ShouldBe(group.Id);
    }

    [Fact]
    public void AddOrUpdateGroupWithUsers_WithoutUsers_KeepsMembers()
    {
        IUser user = cms.AddUser();
        UserGroup group = NewGroup();
        cms.Write(() => _groups.AddOrUpdateGroupWithUsers(group, [user.Id]));

        cms.Write(() => _groups.AddOrUpdateGroupWithUsers(group, null));

        cms.Read(() => _groups.Get(group.Id))!.UserCount.ShouldBe(1);
    }

    [Fact]
    public void Delete_Group_TakesMembershipsAlong()
    {
        IUser user = cms.AddUser();
        UserGroup group = NewGroup();
        cms.Write(() => _groups.AddOrUpdateGroupWithUsers(group, [user.Id]));

        cms.Write(() => _groups.Delete(group));

        cms.Read(() => _groups.Exists(group.Id)).ShouldBeFalse();
        cms.Read(() => cms.Get<IUserRepository>().Get(user.Id))!.Groups.ShouldBeEmpty();
    }

    [Fact]
    public void Save_InFailedScope_IsForgotten()
    {
        UserGroup group = NewGroup();

        cms.Fail(() => _groups.Save(group));

        cms.Read(() => _groups.Get(group.Alias)).ShouldBeNull();
    }

    [Fact]
    public void GetGroupsAssignedToSection_OnlyThoseGroups()
    {
        UserGroup with = NewGroup();
        with.AddAllowedSection("statistiques");
        UserGroup without = NewGroup();
        without.AddAllowedSection("statistiquesAutres");
        cms.Write(() =>
        {
            _groups.Save(with);
            _groups.Save(without);
        });

        cms.Read(() => _groups.GetGroupsAssignedToSection("statistiques")).ShouldHaveSingleItem().Id.ShouldBe(with.Id);
    }

    [Fact]
    public void Get_ByQueriesOfTheService_AreTranslated()
    {
        Guid[] keys = [Constants.Security.AdminGroupKey, Constants.Security.EditorGroupKey];
        string[] aliases = ["admin", "editor"];
        Guid key = Constants.Security.EditorGroupKey;
        string alias = "editor";

        Aliases(Query().Where(group => group.Key == key)).ShouldBe(["editor"]);
        Aliases(Query().Where(group => group.Alias == alias)).ShouldBe(["editor"]);
        Aliases(Query().Where(group => keys.SqlIn(group.Key))).ShouldBe(["admin", "editor"]);
        Aliases(Query().Where(group => aliases.SqlIn(group.Alias))).ShouldBe(["admin", "editor"]);
        cms.Read(() => _groups.Count(Query().Where(group => aliases.SqlIn(group.Alias)))).ShouldBe(2);
        cms.Read(() => _groups.GetMany(1, 3)).Select(group => group.Alias).ShouldBe(["admin", "editor"]);
        cms.Read(() => _groups.Get("EDITOR"))!.Key.ShouldBe(key);
    }

    [Fact]
    public void GetPermissions_WithDefaults_ExplicitOnesGoFirst()
    {
        NodeRow explicitNode = cms.AddNode();
        NodeRow otherNode = cms.AddNode();
        UserGroup group = NewGroup();
        group.Permissions = new HashSet<string> { "Umb.Document.Read" };
        cms.Write(() =>
        {
            _groups.Save(group);
            _groups.ReplaceGroupPermissions(group.Id, new HashSet<string> { "Umb.Document.Delete" }, explicitNode.Id);
        });

        EntityPermissionCollection permissions = cms.Read(() => _groups.GetPermissions(
            [group.ToReadOnlyGroup()], fallbackToDefaultPermissions: true, explicitNode.Id, otherNode.Id));

        permissions.Count.ShouldBe(2);
        permissions.Single(permission => permission.EntityId == explicitNode.Id).ShouldSatisfyAllConditions(
            permission => permission.IsDefaultPermissions.ShouldBeFalse(),
            permission => permission.AssignedPermissions.ShouldBe(["Umb.Document.Delete"]));
        permissions.Single(permission => permission.EntityId == otherNode.Id).ShouldSatisfyAllConditions(
            permission => permission.IsDefaultPermissions.ShouldBeTrue(),
            permission => permission.AssignedPermissions.ShouldBe(["Umb.Document.Read"]));
        cms.Read(() => _groups.GetPermissions([group.ToReadOnlyGroup()], fallbackToDefaultPermissions: false, otherNode.Id)).ShouldBeEmpty();
        cms.Read(() => _groups.GetPermissions([group.Id])).ShouldHaveSingleItem().EntityId.ShouldBe(explicitNode.Id);
        cms.Read(() => _groups.GetPermissions([], fallbackToDefaultPermissions: true, otherNode.Id)).ShouldBeEmpty();
    }

    private string[] Aliases(IQuery<IUserGroup> query) => [.. cms.Read(() => _groups.Get(query)).Select(group => group.Alias)];

    private IQuery<IUserGroup> Query() => cms.Get<ICoreScopeProvider>().CreateQuery<IUserGroup>();

    private UserGroup NewGroup()
    {
        string alias = $"groupe{Guid.NewGuid():N}";
        return new UserGroup(cms.Get<IShortStringHelper>(), 0, alias, $"Groupe {alias}", "icon-users");
    }
}
