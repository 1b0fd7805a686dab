using CaiNamur.Cms.Persistence.Scoping;
using CaiNamur.Cms.Persistence.Tests.Support;
using CaiNamur.Cms.Persistence.Users;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Persistence;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Security;
using Umbraco.Extensions;

namespace CaiNamur.Cms.Persistence.Tests.Users;

public abstract class UserRepositoryContract<TFixture>(TFixture cms) : IClassFixture<TFixture>
    where TFixture : CmsFixture
{
    private readonly IUserRepository _users = cms.Get<IUserRepository>();
    private readonly IUserGroupRepository _groups = cms.Get<IUserGroupRepository>();

    [Fact]
    public void Get_SuperUserAfterInstallation_IsDisabledAdministrator()
    {
        IUser user = cms.Read(() => _users.Get(Constants.Security.SuperUserKey))!;

        user.Id.ShouldBe(-1);
        user.IsApproved.ShouldBeFalse();
        user.RawPasswordValue.ShouldBeEmpty();
        user.UserState.ShouldBe(UserState.Disabled);
        user.IsAdmin().ShouldBeTrue();
        user.AllowedSections.ShouldContain(Constants.Applications.Content);
    }

    [Fact]
    public void Save_NewUser_IsReadBackEqual()
    {
        User user = NewUser("Élodie Dubois");
        user.AddGroup(Group("editor"));
        user.AddGroup(Group("writer"));
        user.StartContentIds = [Constants.System.Root];
        user.StartMediaIds = [Constants.System.RecycleBinMedia, Constants.System.Root];
        user.Language = "fr";
        user.Avatar = "avatars/elodie.png";
        user.PasswordConfiguration = """{"hashAlgorithm":"PBKDF2"}""";
        user.FailedPasswordAttempts = 2;
        user.InvitedDate = new DateTime(2027, 1, 2, 3, 4, 5, DateTimeKind.Utc);
        user.LastLoginDate = new DateTime(2027, 2, 2, 3, 4, 5, DateTimeKind.Utc);
        user.Kind = UserKind.Api;

        cms.Write(() => _users.Save(user));

        user.HasIdentity.ShouldBeTrue();
        user.IsDirty().ShouldBeFalse();
        IUser read = cms.Read(() => _users.Get(user.Key))!;
        read.ShouldSatisfyAllConditions(
            () => read.Id.ShouldBe(user.Id),
            () => read.Name.ShouldBe("Élodie Dubois"),
            () => read.Username.ShouldBe(user.Username),
            () => read.Email.ShouldBe(user.Email),
            () => read.RawPasswordValue.ShouldBe(user.RawPasswordValue),
            () => read.PasswordConfiguration.ShouldBe(user.PasswordConfiguration),
            () => read.SecurityStamp.ShouldNotBeNullOrEmpty(),
            () => read.SecurityStamp.ShouldBe(user.SecurityStamp),
            () => read.Groups.Select(group => group.Alias).ShouldBe(["editor", "writer"], ignoreOrder: true),
            () => read.StartContentIds.ShouldBe([Constants.System.Root]),
            () => read.StartMediaIds.ShouldBe([Constants.System.RecycleBinMedia, Constants.System.Root], ignoreOrder: true),
            () => read.Language.ShouldBe("fr"),
            () => read.Avatar.ShouldBe(user.Avatar),
            () => read.FailedPasswordAttempts.ShouldBe(2),
            () => read.InvitedDate.ShouldBe(user.InvitedDate),
            () => read.LastLoginDate.ShouldBe(user.LastLoginDate),
            () => read.Kind.ShouldBe(UserKind.Api),
            () => read.CreateDate.ShouldBe(user.CreateDate),
            () => read.UpdateDate.ShouldBe(user.UpdateDate),
            () => read.IsDirty().ShouldBeFalse());
    }

    [Fact]
    public void Save_ChangedUser_ReplacesGroupsAndStartNodes()
    {
        User user = Saved(NewUser(), "editor");
        IUser read = cms.Read(() => _users.Get(user.Id))!;
        read.Name = "Autre nom";
        read.ClearGroups();
        read.AddGroup(Group("writer"));
        read.StartContentIds = [Constants.System.Root];

        cms.Write(() => _users.Save(read));

        IUser again = cms.Read(() => _users.Get(user.Id))!;
        again.Name.ShouldBe("Autre nom");
        again.Groups.ShouldHaveSingleItem().Alias.ShouldBe("writer");
        again.StartContentIds.ShouldBe([Constants.System.Root]);
    }

    [Fact]
    public void Save_ChangedEmail_NeedsNewConfirmationAndNewSignIn()
    {
        User user = NewUser();
        user.EmailConfirmedDate = new DateTime(2027, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        Saved(user);
        IUser read = cms.Read(() => _users.Get(user.Id))!;
        string? stamp = read.SecurityStamp;
        read.Email = $"nouvelle-{read.Email}";

        cms.Write(() => _users.Save(read));

        IUser again = cms.Read(() => _users.Get(user.Id))!;
        again.EmailConfirmedDate.ShouldBeNull();
        again.SecurityStamp.ShouldNotBe(stamp);
    }

    [Fact]
    public void Save_OnlyAnotherName_KeepsSecurityStamp()
    {
        User user = Saved(NewUser());
        IUser read = cms.Read(() => _users.Get(user.Id))!;
        string? stamp = read.SecurityStamp;
        read.Name = "Nom changé";

        cms.Write(() => _users.Save(read));

        cms.Read(() => _users.Get(user.Id))!.SecurityStamp.ShouldBe(stamp);
    }

    [Fact]
    public void Save_InFailedScope_IsForgotten()
    {
        User user = NewUser();

        cms.Fail(() =>
        {
            _users.Save(user);
            _users.Exists(user.Key).ShouldBeTrue();
        });

        cms.Read(() => _users.Exists(user.Key)).ShouldBeFalse();
    }

    [Fact]
    public void Save_SameUsernameInOtherCase_IsRefused()
    {
        User user = Saved(NewUser());
        User other = NewUser();
        other.Username = user.Username.ToUpperInvariant();

        Should.Throw<Exception>(() => cms.Write(() => _users.Save(other)));
    }

    [Fact]
    public void Delete_User_TakesSessionsAndMembershipsAlong()
    {
        User user = Saved(NewUser(), "editor");
        Guid session = cms.Write(() => _users.CreateLoginSession(user.Id, "127.0.0.1"));
        int members = cms.Read(() => _groups.Get("editor"))!.UserCount;

        cms.Write(() => _users.Delete(user));

        cms.Read(() => _users.Get(user.Id)).ShouldBeNull();
        cms.Read(() => _users.ValidateLoginSession(user.Id, session)).ShouldBeFalse();
        cms.Read(() => _groups.Get("editor"))!.UserCount.ShouldBe(members - 1);
    }

    [Fact]
    public void GetByUsername_InOtherCase_FindsUser()
    {
        User user = NewUser();
        user.Username = $"Éric-{Guid.NewGuid():N}";
        Saved(user);

        cms.Read(() => _users.GetByUsername(user.Username.ToUpperInvariant(), includeSecurityData: true))!.Id.ShouldBe(user.Id);
        cms.Read(() => _users.ExistsByUserName(user.Username.ToLowerInvariant())).ShouldBeTrue();
        cms.Read(() => _users.ExistsByLogin(user.Username)).ShouldBeTrue();
        cms.Read(() => _users.GetProfile(user.Username))!.Id.ShouldBe(user.Id);
        cms.Read(() => _users.GetProfile(user.Id))!.Name.ShouldBe(user.Name);
    }

    [Fact]
    public void GetByUsername_Unknown_GivesNull()
    {
        cms.Read(() => _users.GetByUsername("personne", includeSecurityData: true)).ShouldBeNull();
        cms.Read(() => _users.GetProfile("personne")).ShouldBeNull();
        cms.Read(() => _users.Get(123456)).ShouldBeNull();
        cms.Read(() => _users.Get(Guid.NewGuid())).ShouldBeNull();
    }

    [Fact]
    public void GetMany_ByKeys_GivesThoseUsersOnly()
    {
        User first = Saved(NewUser("B"));
        User second = Saved(NewUser("A"));
        Saved(NewUser());

        IUser[] read = [.. cms.Read(() => _users.GetMany(first.Key, second.Key, Guid.NewGuid()))];

        read.Select(user => user.Key).ShouldBe([second.Key, first.Key]);
    }

    [Theory]
    [InlineData("exact")]
    [InlineData("starts")]
    [InlineData("ends")]
    [InlineData("contains")]
    [InlineData("wildcard")]
    public void Get_ByEmail_ComparesWithoutRegardToCase(string match)
    {
        string marker = Guid.NewGuid().ToString("N");
        User user = NewUser();
        user.Email = $"Personne-{marker}@Exemple.be";
        Saved(user);
        Saved(NewUser());
        string text = $"PERSONNE-{marker}@exemple.BE";
        IQuery<IUser> query = match switch
        {
            "exact" => Query().Where(item => item.Email == text),
            "starts" => Query().Where(item => item.Email.StartsWith(text.Substring(0, 20))),
            "ends" => Query().Where(item => item.Email.EndsWith(text.Substring(20))),
            "contains" => Query().Where(item => item.Email.Contains(marker)),
            _ => Query().Where(item => item.Email.SqlWildcard("%" + marker + "%", TextColumnType.NVarchar)),
        };

        cms.Read(() => _users.Get(query).ToArray()).ShouldHaveSingleItem().Id.ShouldBe(user.Id);
        cms.Read(() => _users.GetCountByQuery(query)).ShouldBe(1);
    }

    [Fact]
    public void Get_ByNameOrUsername_FindsAccents()
    {
        string marker = Guid.NewGuid().ToString("N");
        User user = Saved(NewUser($"ÉLODIE {marker}"));
        string filter = $"élodie {marker}";
        IQuery<IUser> query = Query().Where(item => item.Name!.Contains(filter) || item.Username.Contains(filter));

        cms.Read(() => _users.Get(query).ToArray()).ShouldHaveSingleItem().Id.ShouldBe(user.Id);
    }

    [Fact]
    public void GetPagedResultsByQuery_ManyUsers_GivesPagesInOrder()
    {
        string marker = Guid.NewGuid().ToString("N");
        foreach (string name in (string[])["e", "c", "a", "d", "b"])
        {
            Saved(NewUser($"{marker} {name}"));
        }

        IQuery<IUser> filter = Query().Where(user => user.Name!.StartsWith(marker));
        long total = 0;

        IUser[] page = cms.Read(() => _users.GetPagedResultsByQuery(
            null, 1, 2, out total, user => user.Name, Direction.Descending, filter: filter).ToArray());

        total.ShouldBe(5);
        page.Select(user => user.Name).ShouldBe([$"{marker} c", $"{marker} b"]);
    }

    [Fact]
    public void GetPagedResultsByQuery_EveryOrderOfTheService_IsTranslated()
    {
        System.Linq.Expressions.Expression<Func<IUser, object?>>[] orders =
        [
            user => user.Username, user => user.Language, user => user.Name, user => user.Email, user => user.Id, user => user.CreateDate,
            user => user.UpdateDate, user => user.IsApproved, user => user.IsLockedOut, user => user.LastLoginDate,
        ];

        foreach (System.Linq.Expressions.Expression<Func<IUser, object?>> order in orders)
        {
            cms.Read(() => _users.GetPagedResultsByQuery(null, 0, 5, out _, order).ToArray()).ShouldNotBeEmpty();
        }
    }

    [Fact]
    public void GetPagedResultsByQuery_WithGroups_IncludesAndExcludes()
    {
        string marker = Guid.NewGuid().ToString("N");
        User editor = Saved(NewUser($"{marker} 1"), "editor");
        User both = Saved(NewUser($"{marker} 2"), "editor", "writer");
        User none = Saved(NewUser($"{marker} 3"));
        IQuery<IUser> filter = Query().Where(user => user.Name!.StartsWith(marker));

        int[] included = [.. cms.Read(() => _users.GetPagedResultsByQuery(null, 0, 10, out _, user => user.Name, includeUserGroups: ["editor"], filter: filter)).Select(user => user.Id)];
        int[] excluded = [.. cms.Read(() => _users.GetPagedResultsByQuery(null, 0, 10, out _, user => user.Name, excludeUserGroups: ["writer"], filter: filter)).Select(user => user.Id)];

        included.ShouldBe([editor.Id, both.Id]);
        excluded.ShouldBe([editor.Id, none.Id]);
    }

    [Theory]
    [InlineData(UserState.Active)]
    [InlineData(UserState.Inactive)]
    [InlineData(UserState.Disabled)]
    [InlineData(UserState.LockedOut)]
    [InlineData(UserState.Invited)]
    public void GetPagedResultsByQuery_WithState_AgreesWithUserState(UserState state)
    {
        string marker = Guid.NewGuid().ToString("N");
        SaveOneOfEveryState(marker);
        IQuery<IUser> filter = Query().Where(user => user.Name!.StartsWith(marker));

        IUser[] found = [.. cms.Read(() => _users.GetPagedResultsByQuery(null, 0, 50, out _, user => user.Name, userState: [state], filter: filter))];

        found.ShouldNotBeEmpty();
        found.ShouldAllBe(user => user.UserState == state);
    }

    [Fact]
    public void GetUserStates_EveryState_CountsLikeUserState()
    {
        SaveOneOfEveryState(Guid.NewGuid().ToString("N"));

        IDictionary<UserState, int> states = cms.Read(_users.GetUserStates);

        ILookup<UserState, IUser> users = cms.Read(() => _users.GetMany().ToLookup(user => user.UserState));
        states[UserState.All].ShouldBe(users.Sum(group => group.Count()));
        foreach (UserState state in Enum.GetValues<UserState>().Where(state => state != UserState.All))
        {
            states[state].ShouldBe(users[state].Count(), state.ToString());
        }
    }

    [Fact]
    public void GetAllInGroup_AndNotInGroup_SplitUsers()
    {
        User editor = Saved(NewUser(), "editor");
        User other = Saved(NewUser());
        int groupId = Group("editor").Id;

        int[] inGroup = [.. cms.Read(() => _users.GetAllInGroup(groupId)).Select(user => user.Id)];
        int[] notInGroup = [.. cms.Read(() => _users.GetAllNotInGroup(groupId)).Select(user => user.Id)];

        inGroup.ShouldContain(editor.Id);
        notInGroup.ShouldContain(other.Id);
        inGroup.Intersect(notInGroup).ShouldBeEmpty();
    }

    [Fact]
    public void ClientIds_OfApiUser_AreFoundAndRemoved()
    {
        User user = Saved(NewUser());
        string clientId = $"umbraco-back-office-{Guid.NewGuid():N}";

        cms.Write(() => _users.AddClientId(user.Id, clientId));

        cms.Read(() => _users.GetByClientId(clientId))!.Id.ShouldBe(user.Id);
        cms.Read(() => _users.GetClientIds(user.Id)).ShouldBe([clientId]);
        cms.Read(_users.GetAllClientIds).ShouldContain(clientId);
        cms.Write(() => _users.RemoveClientId(user.Id, clientId)).ShouldBeTrue();
        cms.Write(() => _users.RemoveClientId(user.Id, clientId)).ShouldBeFalse();
        cms.Read(() => _users.GetByClientId(clientId)).ShouldBeNull();
    }

    [Fact]
    public void ValidateLoginSession_InTime_KeepsSessionAlive()
    {
        User user = Saved(NewUser());
        var clock = new ManualClock();
        LoginSessionStore sessions = Sessions(clock);
        Guid session = cms.Write(() => sessions.Create(user.Id, "10.0.0.1", cleanStaleSessions: false));

        for (int minutes = 0; minutes < 60; minutes += 15)
        {
            clock.Advance(TimeSpan.FromMinutes(15));
            cms.Write(() => sessions.Validate(user.Id, session)).ShouldBeTrue();
        }
    }

    [Fact]
    public void ValidateLoginSession_AfterTimeOut_EndsSession()
    {
        User user = Saved(NewUser());
        var clock = new ManualClock();
        LoginSessionStore sessions = Sessions(clock);
        Guid session = cms.Write(() => sessions.Create(user.Id, "10.0.0.1", cleanStaleSessions: false));

        clock.Advance(TimeSpan.FromMinutes(21));

        cms.Write(() => sessions.Validate(user.Id, session)).ShouldBeFalse();
        clock.Advance(TimeSpan.FromMinutes(-21));
        cms.Write(() => sessions.Validate(user.Id, session)).ShouldBeFalse();
    }

    [Fact]
    public void ValidateLoginSession_OfSomebodyElseOrEnded_IsFalse()
    {
        User user = Saved(NewUser());
        User other = Saved(NewUser());
        Guid session = cms.Write(() => _users.CreateLoginSession(user.Id, "10.0.0.1"));

        cms.Write(() => _users.ValidateLoginSession(other.Id, session)).ShouldBeFalse();
        cms.Write(() => _users.ValidateLoginSession(user.Id, Guid.NewGuid())).ShouldBeFalse();
        cms.Write(() => _users.ValidateLoginSession(user.Id, session)).ShouldBeTrue();
        cms.Write(() => _users.ClearLoginSession(session));
        cms.Write(() => _users.ValidateLoginSession(user.Id, session)).ShouldBeFalse();
    }

    [Fact]
    public void ClearLoginSessions_OfUserAndByAge_TellsHowMany()
    {
        User user = Saved(NewUser());
        var clock = new ManualClock();
        LoginSessionStore sessions = Sessions(clock);
        cms.Write(() => sessions.Create(user.Id, "10.0.0.1", cleanStaleSessions: false));
        clock.Advance(TimeSpan.FromDays(20));
        cms.Write(() => sessions.Create(user.Id, "10.0.0.2", cleanStaleSessions: true));

        cms.Write(() => sessions.Clear(user.Id)).ShouldBe(1);
    }

    [Fact]
    public void InvalidateSessionsForRemovedProviders_OnlyTheirUsers_MustSignInAgain()
    {
        User removed = Saved(NewUser());
        User kept = Saved(NewUser());
        var logins = cms.Get<IExternalLoginWithKeyRepository>();
        cms.Write(() =>
        {
            logins.Save(removed.Key, [new ExternalLogin("Umbraco.Ancien", Guid.NewGuid().ToString())]);
            logins.Save(kept.Key, [new ExternalLogin("Umbraco.Nouveau", Guid.NewGuid().ToString())]);
        });
        Guid session = cms.Write(() => _users.CreateLoginSession(removed.Id, "10.0.0.1"));
        Guid keptSession = cms.Write(() => _users.CreateLoginSession(kept.Id, "10.0.0.1"));

        cms.Write(() => _users.InvalidateSessionsForRemovedProviders(["Umbraco.Nouveau"]));

        cms.Read(() => _users.Get(removed.Id))!.SecurityStamp.ShouldNotBe(removed.SecurityStamp);
        cms.Read(() => _users.Get(kept.Id))!.SecurityStamp.ShouldBe(kept.SecurityStamp);
        cms.Write(() => _users.ValidateLoginSession(removed.Id, session)).ShouldBeFalse();
        cms.Write(() => _users.ValidateLoginSession(kept.Id, keptSession)).ShouldBeTrue();
    }

    private void SaveOneOfEveryState(string marker)
    {
        var date = new DateTime(2027, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        User active = NewUser($"{marker} active");
        active.LastLoginDate = date;
        User inactive = NewUser($"{marker} inactive");
        User disabled = NewUser($"{marker} disabled");
        disabled.IsApproved = false;
        User lockedOut = NewUser($"{marker} locked out");
        lockedOut.IsLockedOut = true;
        User invited = NewUser($"{marker} invited");
        invited.IsApproved = false;
        invited.InvitedDate = date;
        User lockedAndDisabled = NewUser($"{marker} locked and disabled");
        lockedAndDisabled.IsApproved = false;
        lockedAndDisabled.IsLockedOut = true;
        foreach (User user in (User[])[active, inactive, disabled, lockedOut, invited, lockedAndDisabled])
        {
            Saved(user);
        }
    }

    private LoginSessionStore Sessions(ManualClock clock)
        => new(cms.Get<IEfScopeAccessor>(), cms.Get<IOptionsMonitor<GlobalSettings>>(), clock);

    private IQuery<IUser> Query() => cms.Get<ICoreScopeProvider>().CreateQuery<IUser>();

    private IReadOnlyUserGroup Group(string alias) => cms.Read(() => _groups.Get(alias))!.ToReadOnlyGroup();

    private static User NewUser(string? name = null)
    {
        string login = $"user-{Guid.NewGuid():N}";
        return new User(new GlobalSettings(), name ?? login, $"{login}@exemple.be", login, "hash");
    }

    private User Saved(User user, params string[] groups)
    {
        foreach (string alias in groups)
        {
            user.AddGroup(Group(alias));
        }

        cms.Write(() => _users.Save(user));
        return user;
    }
}
