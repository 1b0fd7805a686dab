using CaiNamur.Cms.Persistence.Tests.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Models.Membership.Permissions;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Cms.Core.Strings;
using Umbraco.Extensions;

namespace CaiNamur.Cms.Persistence.Tests.Services;

/// <summary>Core's user services on our repositories.</summary>
public abstract class UserServicesContract<TFixture>(TFixture cms) : IClassFixture<TFixture>
    where TFixture : CmsFixture
{
    private static readonly Guid Super = Constants.Security.SuperUserKey;

    private readonly IUserService _users = cms.Get<IUserService>();
    private readonly IUserGroupService _groups = cms.Get<IUserGroupService>();

    [Fact]
    public async Task CreateUserWithIdentity_ThenGroups_UserHasSectionsOfThem()
    {
        IUser user = NewUser();
        IUserGroup editors = (await _groups.GetAsync(Constants.Security.EditorGroupKey))!;
        user.AddGroup(editors.ToReadOnlyGroup());

        _users.Save(user);

        IUser read = (await _users.GetAsync(user.Key))!;
        read.Groups.ShouldHaveSingleItem().Key.ShouldBe(editors.Key);
        read.AllowedSections.ShouldBe(editors.AllowedSections, ignoreOrder: true);
        _users.GetByUsername(user.Username.ToUpperInvariant())!.Key.ShouldBe(user.Key);
        _users.GetByEmail(user.Email.ToUpperInvariant())!.Key.ShouldBe(user.Key);
        _users.GetUserById(user.Id)!.Key.ShouldBe(user.Key);
        _users.GetProfileById(user.Id)!.Name.ShouldBe(user.Name);
        _users.GetAllInGroup(editors.Id).ShouldContain(item => item.Key == user.Key);
        _users.Exists(user.Username).ShouldBeTrue();
    }

    [Fact]
    public async Task GetAllAsync_AsSuperUser_IncludesEverybody()
    {
        IUser user = NewUser();

        Attempt<PagedModel<IUser>?, UserOperationStatus> attempt = await _users.GetAllAsync(Super, 0, 100);

        attempt.Success.ShouldBeTrue();
        attempt.Result!.Items.ShouldContain(item => item.Key == user.Key);
        attempt.Result.Items.ShouldContain(item => item.Key == Super);
    }

    [Fact]
    public async Task FilterAsync_ByNameAndGroup_FindsUser()
    {
        IUser user = NewUser();
        await AddToGroupAsync(user, Constants.Security.WriterGroupKey);
        var filter = new UserFilter
        {
            NameFilters = new HashSet<string> { user.Username[..20] },
            IncludedUserGroups = new HashSet<Guid> { Constants.Security.WriterGroupKey },
            IncludeUserStates = new HashSet<UserState> { UserState.Inactive },
        };

        Attempt<PagedModel<IUser>, UserOperationStatus> attempt = await _users.FilterAsync(Super, filter);

        attempt.Result.Items.ShouldHaveSingleItem().Key.ShouldBe(user.Key);
    }

    [Fact]
    public async Task DisableAndEnable_User_ChangesState()
    {
        IUser user = NewUser();

        (await _users.DisableAsync(Super, new HashSet<Guid> { user.Key })).ShouldBe(UserOperationStatus.Success);
        (await _users.GetAsync(user.Key))!.UserState.ShouldBe(UserState.Disabled);
        (await _users.EnableAsync(Super, new HashSet<Guid> { user.Key })).ShouldBe(UserOperationStatus.Success);
        (await _users.GetAsync(user.Key))!.UserState.ShouldBe(UserState.Inactive);
    }

    [Fact]
    public async Task DeleteAsync_UserWhoNeverSignedIn_IsGone()
    {
        IUser user = NewUser();

        (await _users.DeleteAsync(Super, new HashSet<Guid> { user.Key })).ShouldBe(UserOperationStatus.Success);

        (await _users.GetAsync(user.Key)).ShouldBeNull();
    }

    [Fact]
    public async Task CreateAsync_GroupWithMembers_IsFoundChangedAndDeleted()
    {
        IUser user = NewUser();
        IContent document = new TestDocuments(cms).Add("Documents du groupe");
        UserGroup group = NewGroup();
        group.StartContentId = document.Id;
        group.StartMediaId = Constants.System.Root;
        group.AddAllowedSection(Constants.Applications.Content);
        group.Permissions = new HashSet<string> { ActionBrowse.ActionLetter };
        group.GranularPermissions.Add(new DocumentGranularPermission { Key = document.Key, Permission = ActionDelete.ActionLetter });

        Attempt<IUserGroup, UserGroupOperationStatus> created = await _groups.CreateAsync(group, Super, [user.Key]);

        created.Status.ShouldBe(UserGroupOperationStatus.Success);
        IUserGroup read = (await _groups.GetAsync(group.Key))!;
        read.UserCount.ShouldBe(1);
        read.GranularPermissions.ShouldHaveSingleItem().Permission.ShouldBe(ActionDelete.ActionLetter);
        read.Name = "Autre nom";
        (await _groups.UpdateAsync(read, Super)).Status.ShouldBe(UserGroupOperationStatus.Success);
        (await _groups.GetAsync(group.Alias))!.Name.ShouldBe("Autre nom");
        (await _groups.DeleteAsync(new HashSet<Guid> { group.Key })).Result.ShouldBe(UserGroupOperationStatus.Success);
        (await _users.GetAsync(user.Key))!.Groups.ShouldBeEmpty();
    }

    [Fact]
    public async Task AddAndRemoveUsers_OfGroup_ChangesMemberships()
    {
        IUser user = NewUser();
        var model = new UsersToUserGroupManipulationModel(Constants.Security.WriterGroupKey, [user.Key]);

        (await _groups.AddUsersToUserGroupAsync(model, Super)).Result.ShouldBe(UserGroupOperationStatus.Success);
        (await _users.GetAsync(user.Key))!.Groups.ShouldHaveSingleItem().Key.ShouldBe(Constants.Security.WriterGroupKey);
        (await _groups.RemoveUsersFromUserGroupAsync(model, Super)).Result.ShouldBe(UserGroupOperationStatus.Success);
        (await _users.GetAsync(user.Key))!.Groups.ShouldBeEmpty();
    }

    [Fact]
    public async Task GetPermissions_OfDocumentsBelow_ComeFromTheNearestExplicitOnes()
    {
        var documents = new TestDocuments(cms);
        IContent parent = documents.Add("Parent");
        IContent child = documents.Add("Enfant", parent);
        IContent elsewhere = documents.Add("Ailleurs");
        IUser user = NewUser();
        await AddToGroupAsync(user, Constants.Security.WriterGroupKey);
        user = (await _users.GetAsync(user.Key))!;
        IUserGroup writers = (await _groups.GetAsync(Constants.Security.WriterGroupKey))!;

        _users.ReplaceUserGroupPermissions(writers.Id, new HashSet<string> { ActionDelete.ActionLetter }, parent.Id);
        _users.AssignUserGroupPermission(writers.Id, ActionBrowse.ActionLetter, parent.Id);

        _users.GetPermissionsForPath(user, child.Path).GetAllPermissions().ShouldBe([ActionDelete.ActionLetter, ActionBrowse.ActionLetter], ignoreOrder: true);
        _users.GetPermissionsForPath(user, elsewhere.Path).GetAllPermissions().ShouldBe(writers.Permissions, ignoreOrder: true);
        Attempt<IEnumerable<NodePermissions>, UserOperationStatus> byKey = await _users.GetDocumentPermissionsAsync(user.Key, [child.Key, elsewhere.Key]);
        byKey.Result.Single(permissions => permissions.NodeKey == child.Key).Permissions.ShouldBe([ActionDelete.ActionLetter, ActionBrowse.ActionLetter], ignoreOrder: true);
        byKey.Result.Single(permissions => permissions.NodeKey == elsewhere.Key).Permissions.ShouldBe(writers.Permissions, ignoreOrder: true);
    }

    [Fact]
    public async Task SetPermissions_ByContentService_IsReadBack()
    {
        var content = cms.Get<IContentService>();
        IContent document = new TestDocuments(cms).Add("Document protégé");
        int writers = (await _groups.GetAsync(Constants.Security.WriterGroupKey))!.Id;
        int editors = (await _groups.GetAsync(Constants.Security.EditorGroupKey))!.Id;

        content.SetPermission(document, ActionDelete.ActionLetter, [writers, editors]);
        content.GetPermissions(document).Count.ShouldBe(2);
        content.SetPermissions(new EntityPermissionSet(document.Id, new EntityPermissionCollection([new EntityPermission(editors, document.Id, new HashSet<string> { ActionPublish.ActionLetter })])));

        EntityPermission permission = content.GetPermissions(document).ShouldHaveSingleItem();
        permission.UserGroupId.ShouldBe(editors);
        permission.AssignedPermissions.ShouldBe([ActionPublish.ActionLetter]);
    }

    [Fact]
    public void LoginSessions_OfUser_AreValidUntilCleared()
    {
        IUser user = NewUser();
        Guid session = _users.CreateLoginSession(user.Id, "10.0.0.1");

        _users.ValidateLoginSession(user.Id, session).ShouldBeTrue();
        _users.ClearLoginSessions(user.Id).ShouldBe(1);
        _users.ValidateLoginSession(user.Id, session).ShouldBeFalse();
    }

    [Fact]
    public async Task UserData_OfUser_IsCreatedChangedAndDeleted()
    {
        var data = cms.Get<IUserDataService>();
        var item = new Umbraco.Cms.Core.Models.Membership.UserData { Key = Guid.NewGuid(), UserKey = NewUser().Key, Group = "visite", Identifier = "accueil", Value = "1" };

        (await data.CreateAsync(item)).Status.ShouldBe(UserDataOperationStatus.Success);
        item.Value = "2";
        (await data.UpdateAsync(item)).Status.ShouldBe(UserDataOperationStatus.Success);
        (await data.GetAsync(item.Key))!.Value.ShouldBe("2");
        (await data.DeleteAsync(item.Key)).Result.ShouldBe(UserDataOperationStatus.Success);
    }

    [Fact]
    public async Task UserIdKeyResolver_BothWays_Agrees()
    {
        var resolver = cms.Get<IUserIdKeyResolver>();
        IUser user = NewUser();

        (await resolver.GetAsync(user.Key)).ShouldBe(user.Id);
        (await resolver.GetAsync(user.Id)).ShouldBe(user.Key);
        (await resolver.GetAsync(Super)).ShouldBe(-1);
        (await resolver.TryGetAsync(Guid.NewGuid())).Success.ShouldBeFalse();
        await Should.ThrowAsync<InvalidOperationException>(() => resolver.GetAsync(987_654));
    }

    private async Task AddToGroupAsync(IUser user, Guid groupKey)
        => (await _groups.UpdateUserGroupsOnUsersAsync(new HashSet<Guid> { groupKey }, new HashSet<Guid> { user.Key }, Super)).Result.ShouldBe(UserGroupOperationStatus.Success);

    private IUser NewUser()
    {
        string login = $"user-{Guid.NewGuid():N}";
        return _users.CreateUserWithIdentity(login, $"{login}@exemple.be");
    }

    private UserGroup NewGroup()
    {
        string alias = $"groupe{Guid.NewGuid():N}";
        return new UserGroup(cms.Get<IShortStringHelper>(), 0, alias, $"Groupe {alias}", "icon-users");
    }
}
