using CaiNamur.Cms.ManagementApi.Tests.Live.Support;
using CaiNamur.Cms.ManagementApi.Tests.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace CaiNamur.Cms.ManagementApi.Tests.Live;

/// <summary>Whatever changes about users and their groups is told by the time that the service returns.</summary>
public sealed class UserEventTests(LiveApi api) : LiveTests(api)
{
    private const string User = "Umbraco:CMS:User";
    private const string Group = "Umbraco:CMS:UserGroup";

    private static readonly Guid Administrator = Constants.Security.SuperUserKey;

    private static readonly Dictionary<string, Func<UserEventTests, Task<Told[]>>> Changes = new()
    {
        ["user created"] = test =>
        {
            test.Prepared();
            return Task.FromResult(Told.Updated(User, test.Colleague().Key));
        },
        ["user renamed"] = test =>
        {
            IUser user = test.Colleague();
            user.Name = "Autre nom";
            test.Prepared();
            test.Users.Save(user);
            return Task.FromResult(Told.Updated(User, user.Key));
        },
        ["user disabled"] = test => test.WithColleagueAsync(user => test.Users.DisableAsync(Administrator, new HashSet<Guid> { user })),
        ["user enabled"] = test => test.WithColleagueAsync(
            user => test.Users.EnableAsync(Administrator, new HashSet<Guid> { user }),
            user => test.Users.DisableAsync(Administrator, new HashSet<Guid> { user })),
        ["user without a picture"] = async test =>
        {
            IUser user = test.Colleague();
            user.Avatar = "UserAvatars/portrait.png";
            test.Users.Save(user);
            test.Prepared();
            (await test.Users.ClearAvatarAsync(user.Key)).ShouldBe(UserOperationStatus.Success);
            return Told.Updated(User, user.Key);
        },
        ["user given other groups"] = async test =>
        {
            Guid user = test.Colleague().Key;
            test.Prepared();
            (await test.Groups.UpdateUserGroupsOnUsersAsync(new HashSet<Guid> { StaffRole.Writer.GroupKey() }, new HashSet<Guid> { user }, Administrator)).Success.ShouldBeTrue();
            return Told.Updated(User, user);
        },
        ["user deleted"] = test =>
        {
            IUser user = test.Colleague();
            test.Prepared();
            test.Users.Delete(user, deletePermanently: true);
            return Task.FromResult(Told.Deleted(User, user.Key));
        },
        ["group created"] = async test =>
        {
            test.Prepared();
            return Told.Updated(Group, (await test.GroupAsync()).Key);
        },
        ["group saved"] = async test =>
        {
            IUserGroup group = await test.GroupAsync();
            group.Icon = "icon-umb-users";
            test.Prepared();
            (await test.Groups.UpdateAsync(group, Administrator)).Success.ShouldBeTrue();
            return Told.Updated(Group, group.Key);
        },
        ["group deleted"] = async test =>
        {
            IUserGroup group = await test.GroupAsync();
            test.Prepared();
            (await test.Groups.DeleteAsync(group.Key)).Success.ShouldBeTrue();
            return Told.Deleted(Group, group.Key);
        },
    };

    public static TheoryData<string> Names => [.. Changes.Keys];

    private IUserService Users => Host.Get<IUserService>();

    private IUserGroupService Groups => Host.Get<IUserGroupService>();

    [Theory]
    [MemberData(nameof(Names))]
    public Task Staff_Changed_IsToldBeforeTheServiceReturns(string what) => ShouldHaveBeenToldAsync(() => Changes[what](this));

    private IUser Colleague() => Host.AddUser("Collègue", StaffRole.Editor.GroupKey());

    private Task<IUserGroup> GroupAsync() => Host.AddGroupAsync(group => group.AddAllowedSection(Constants.Applications.Content));

    private async Task<Told[]> WithColleagueAsync(Func<Guid, Task<UserOperationStatus>> change, Func<Guid, Task<UserOperationStatus>>? prepare = null)
    {
        Guid user = Colleague().Key;
        if (prepare is not null)
        {
            (await prepare(user)).ShouldBe(UserOperationStatus.Success);
        }

        Prepared();
        (await change(user)).ShouldBe(UserOperationStatus.Success);
        return Told.Updated(User, user);
    }
}
