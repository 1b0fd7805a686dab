using System.Linq.Expressions;
using CaiNamur.Cms.Persistence.ExternalLogins;
using CaiNamur.Cms.Persistence.Querying;
using CaiNamur.Cms.Persistence.Scoping;
using CaiNamur.Cms.Persistence.TwoFactor;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace CaiNamur.Cms.Persistence.Users;

internal sealed class EfUserRepository(
    IEfScopeAccessor scopes,
    UserReader reader,
    LoginSessionStore sessions,
    TimeProvider time) : EfRepository(scopes), IUserRepository
{
    public IUser? Get(Guid key) => Load(users => users.Where(user => user.Key == key)).FirstOrDefault();

    public IUser? Get(int id) => Load(users => users.Where(user => user.Id == id)).FirstOrDefault();

    public IUser? Get(int? id, bool includeSecurityData) => id is { } value ? Get(value) : null;

    public IUser? GetByUsername(string username, bool includeSecurityData)
    {
        string normalized = UserFactory.Normalize(username);
        return Load(users => users.Where(user => user.NormalizedUsername == normalized)).FirstOrDefault();
    }

    public IUser? GetForUpgradeByEmail(string email)
    {
        string normalized = UserFactory.Normalize(email);
        return Load(users => users.Where(user => user.NormalizedEmail == normalized)).FirstOrDefault();
    }

    public IUser? GetByClientId(string clientId)
    {
        CmsDbContext db = Reading();
        IQueryable<UserRow> users =
            from client in db.Set<UserClientIdRow>()
            join user in db.Set<UserRow>() on client.UserId equals user.Id
            where client.ClientId == clientId
            select user;
        return reader.Load(db, users).FirstOrDefault();
    }

    public IEnumerable<IUser> GetMany(params Guid[]? ids)
        => Load(users => ids is { Length: > 0 } ? users.Where(user => ids.Contains(user.Key)) : users);

    public IEnumerable<IUser> Get(IQuery<IUser> query) => Load(users => UserQueries.Translator.Apply(users, query));

    public IEnumerable<IUser> GetAllInGroup(int groupId)
    {
        IQueryable<int> members = Members(groupId);
        return Load(users => users.Where(user => members.Contains(user.Id)));
    }

    public IEnumerable<IUser> GetAllNotInGroup(int groupId)
    {
        IQueryable<int> members = Members(groupId);
        return Load(users => users.Where(user => !members.Contains(user.Id)));
    }

    public IEnumerable<IUser> GetPagedResultsByQuery(
        IQuery<IUser>? query,
        long pageIndex,
        int pageSize,
        out long totalRecords,
        Expression<Func<IUser, object?>> orderBy,
        Direction orderDirection = Direction.Ascending,
        string[]? includeUserGroups = null,
        string[]? excludeUserGroups = null,
        UserState[]? userState = null,
        IQuery<IUser>? filter = null)
    {
        CmsDbContext db = Reading();
        IQueryable<UserRow> users = UserQueries.Translator.Apply(db.Set<UserRow>(), query);
        users = UserQueries.Translator.Apply(users, filter).InAnyState(userState ?? []);
        if (includeUserGroups is { Length: > 0 })
        {
            users = users.InAnyGroup(db, includeUserGroups);
        }

        if (excludeUserGroups is { Length: > 0 })
        {
            users = users.InNoGroup(db, excludeUserGroups);
        }

        totalRecords = users.LongCount();
        return reader.Load(db, users.Ordered(orderBy, orderDirection).Page(pageIndex, pageSize));
    }

    public bool Exists(Guid key) => Reading().Set<UserRow>().Any(user => user.Key == key);

    public bool ExistsByUserName(string username)
    {
        string normalized = UserFactory.Normalize(username);
        return Reading().Set<UserRow>().Any(user => user.NormalizedUsername == normalized);
    }

    public bool ExistsByLogin(string login) => ExistsByUserName(login);

    public int Count(IQuery<IUser>? query) => UserQueries.Translator.Apply(Reading().Set<UserRow>(), query).Count();

    public int GetCountByQuery(IQuery<IUser>? query) => Count(query);

    public IProfile? GetProfile(string username)
    {
        string normalized = UserFactory.Normalize(username);
        return Profile(Reading().Set<UserRow>().Where(user => user.NormalizedUsername == normalized));
    }

    public IProfile? GetProfile(int id) => Profile(Reading().Set<UserRow>().Where(user => user.Id == id));

    public IDictionary<UserState, int> GetUserStates()
    {
        CmsDbContext db = Reading();
        var states = new Dictionary<UserState, int> { [UserState.All] = 0 };
        foreach (UserState state in Enum.GetValues<UserState>())
        {
            states[state] = 0;
        }

        var counts = db.Set<UserRow>()
            .Select(user => user.LastLoginDate == null && !user.IsApproved && user.InvitedDate != null ? UserState.Invited
                : user.IsLockedOut ? UserState.LockedOut
                : !user.IsApproved ? UserState.Disabled
                : user.LastLoginDate == null ? UserState.Inactive
                : UserState.Active)
            .GroupBy(state => state)
            .Select(group => new { State = group.Key, Count = group.Count() });
        foreach (var count in counts)
        {
            states[count.State] = count.Count;
            states[UserState.All] += count.Count;
        }

        return states;
    }

    public void Save(IUser entity)
    {
        bool isNew = !entity.HasIdentity;
        CmsDbContext db = Writing();
        if (isNew)
        {
            Add(db, entity);
        }
        else
        {
            Update(db, entity);
        }

        if (isNew || entity.IsPropertyDirty(nameof(IUser.Groups)))
        {
            SaveGroups(db, entity);
        }

        if (isNew || entity.IsPropertyDirty(nameof(IUser.StartContentIds)) || entity.IsPropertyDirty(nameof(IUser.StartMediaIds)))
        {
            SaveStartNodes(db, entity);
        }

        entity.ResetDirtyProperties();
    }

    public void Delete(IUser entity)
    {
        CmsDbContext db = Writing();
        db.Set<UserRow>().Where(user => user.Id == entity.Id).ExecuteDelete();
        db.Set<ExternalLoginRow>().Where(login => login.UserOrMemberKey == entity.Key).ExecuteDelete();
        db.Set<TwoFactorLoginRow>().Where(login => login.UserOrMemberKey == entity.Key).ExecuteDelete();
        entity.DeleteDate = time.GetDatabaseNow();
    }

    public Guid CreateLoginSession(int? userId, string requestingIpAddress, bool cleanStaleSessions = true)
        => userId is { } id
            ? sessions.Create(id, requestingIpAddress, cleanStaleSessions)
            : throw new ArgumentNullException(nameof(userId));

    public bool ValidateLoginSession(int userId, Guid sessionId) => sessions.Validate(userId, sessionId);

    public int ClearLoginSessions(int userId) => sessions.Clear(userId);

    public int ClearLoginSessions(TimeSpan timespan) => sessions.Clear(timespan);

    public void ClearLoginSession(Guid sessionId) => sessions.End(sessionId);

    public IEnumerable<string> GetAllClientIds()
        => [.. Reading().Set<UserClientIdRow>().OrderBy(client => client.ClientId).Select(client => client.ClientId)];

    public IEnumerable<string> GetClientIds(int id)
        => [.. Reading().Set<UserClientIdRow>()
            .Where(client => client.UserId == id)
            .OrderBy(client => client.ClientId)
            .Select(client => client.ClientId)];

    public void AddClientId(int id, string clientId)
    {
        CmsDbContext db = Writing();
        db.Add(new UserClientIdRow { UserId = id, ClientId = clientId });
        db.SaveAndForget();
    }

    public bool RemoveClientId(int id, string clientId)
        => Writing().Set<UserClientIdRow>().Where(client => client.UserId == id && client.ClientId == clientId).ExecuteDelete() > 0;

    public void InvalidateSessionsForRemovedProviders(IEnumerable<string> currentLoginProviders)
    {
        string[] providers = [.. currentLoginProviders];
        CmsDbContext db = Writing();
        IQueryable<UserRow> users = db.Set<UserRow>().Where(user => db.Set<ExternalLoginRow>()
            .Any(login => login.UserOrMemberKey == user.Key && !providers.Contains(login.LoginProvider)));
        db.Set<LoginSessionRow>().Where(session => users.Select(user => user.Id).Contains(session.UserId)).ExecuteDelete();

        // A cookie carries the stamp: another one makes it worthless.
        string stamp = Guid.NewGuid().ToString();
        users.ExecuteUpdate(user => user.SetProperty(row => row.SecurityStamp, stamp));
    }

    private static UserProfile? Profile(IQueryable<UserRow> users)
    {
        var user = users.Select(row => new { row.Id, row.Name }).FirstOrDefault();
        return user is null ? null : new UserProfile(user.Id, user.Name);
    }

    private void Add(CmsDbContext db, IUser user)
    {
        user.StampAdded(time.GetDatabaseNow());
        if (string.IsNullOrWhiteSpace(user.SecurityStamp))
        {
            user.SecurityStamp = Guid.NewGuid().ToString();
        }

        UserRow row = UserFactory.CreateRow(user);
        db.Add(row);
        db.SaveAndForget();
        user.Id = row.Id;
    }

    private void Update(CmsDbContext db, IUser user)
    {
        user.StampUpdated(time.GetDatabaseNow());
        ForgetWhatNoLongerHolds(user);
        db.Update(UserFactory.CreateRow(user));
        db.SaveAndForget();
    }

    /// <summary>Whoever is signed in under the old name, address or password must sign in again; a new address is not confirmed.</summary>
    private static void ForgetWhatNoLongerHolds(IUser user)
    {
        bool isRenamed = user.IsPropertyDirty(nameof(IUser.Username)) || user.IsPropertyDirty(nameof(IUser.Email));
        if (isRenamed && !user.IsPropertyDirty(nameof(IUser.EmailConfirmedDate)))
        {
            user.EmailConfirmedDate = null;
        }

        bool needsStamp = string.IsNullOrWhiteSpace(user.SecurityStamp)
            || isRenamed
            || user.IsPropertyDirty(nameof(IUser.RawPasswordValue));
        if (needsStamp && !user.IsPropertyDirty(nameof(IUser.SecurityStamp)))
        {
            user.SecurityStamp = Guid.NewGuid().ToString();
        }
    }

    private static void SaveGroups(CmsDbContext db, IUser user)
    {
        db.Set<UserGroupMembershipRow>().Where(membership => membership.UserId == user.Id).ExecuteDelete();
        db.AddRange(user.Groups
            .DistinctBy(group => group.Id)
            .Select(group => new UserGroupMembershipRow { UserId = user.Id, UserGroupId = group.Id }));
        db.SaveAndForget();
    }

    private static void SaveStartNodes(CmsDbContext db, IUser user)
    {
        db.Set<UserStartNodeRow>().Where(startNode => startNode.UserId == user.Id).ExecuteDelete();
        db.AddRange(StartNodes(user, StartNodeKind.Content, user.StartContentIds));
        db.AddRange(StartNodes(user, StartNodeKind.Media, user.StartMediaIds));
        db.SaveAndForget();
    }

    private static IEnumerable<UserStartNodeRow> StartNodes(IUser user, StartNodeKind kind, int[]? nodeIds)
        => (nodeIds ?? []).Distinct().Select(nodeId => new UserStartNodeRow { UserId = user.Id, Kind = kind, NodeId = nodeId });

    private IQueryable<int> Members(int groupId)
        => Reading().Set<UserGroupMembershipRow>().Where(membership => membership.UserGroupId == groupId).Select(membership => membership.UserId);

    private IEnumerable<IUser> Load(Func<IQueryable<UserRow>, IQueryable<UserRow>> filter)
    {
        CmsDbContext db = Reading();
        return reader.Load(db, filter(db.Set<UserRow>()).OrderBy(user => user.NormalizedName).ThenBy(user => user.Id));
    }
}
