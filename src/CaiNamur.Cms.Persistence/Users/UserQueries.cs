using System.Linq.Expressions;
using CaiNamur.Cms.Persistence.Querying;
using CaiNamur.Cms.Persistence.UserGroups;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Membership;

namespace CaiNamur.Cms.Persistence.Users;

/// <summary>Which conditions on users can be asked of the database, and in which orders.</summary>
internal static class UserQueries
{
    public static QueryTranslator<IUser, UserRow> Translator { get; } = new QueryTranslator<IUser, UserRow>()
        .Map(user => user.Id, row => row.Id)
        .Map(user => user.Key, row => row.Key)
        .MapIgnoringCase(user => user.Name, row => row.NormalizedName)
        .MapIgnoringCase(user => user.Username, row => row.NormalizedUsername)
        .MapIgnoringCase(user => user.Email, row => row.NormalizedEmail)
        .Map(user => user.Language, row => row.Language)
        .Map(user => user.Kind, row => (UserKind)row.Kind)
        .Map(user => user.IsApproved, row => row.IsApproved)
        .Map(user => user.IsLockedOut, row => row.IsLockedOut)
        .Map(user => user.FailedPasswordAttempts, row => row.FailedPasswordAttempts)
        .Map(user => user.SecurityStamp, row => row.SecurityStamp)
        .Map(user => user.EmailConfirmedDate, row => row.EmailConfirmedDate)
        .Map(user => user.InvitedDate, row => row.InvitedDate)
        .Map(user => user.LastLockoutDate, row => row.LastLockoutDate)
        .Map(user => user.LastPasswordChangeDate, row => row.LastPasswordChangeDate)
        .Map(user => user.LastLoginDate, row => row.LastLoginDate)
        .Map(user => user.CreateDate, row => row.CreateDate)
        .Map(user => user.UpdateDate, row => row.UpdateDate);

    public static IQueryable<UserRow> InAnyGroup(this IQueryable<UserRow> users, CmsDbContext db, IReadOnlyCollection<string> groupAliases)
    {
        IQueryable<int> members = Members(db, groupAliases);
        return users.Where(user => members.Contains(user.Id));
    }

    public static IQueryable<UserRow> InNoGroup(this IQueryable<UserRow> users, CmsDbContext db, IReadOnlyCollection<string> groupAliases)
    {
        IQueryable<int> members = Members(db, groupAliases);
        return users.Where(user => !members.Contains(user.Id));
    }

    /// <summary>Users in any of the states, each user being in the one that <see cref="IUser.UserState"/> tells.</summary>
    public static IQueryable<UserRow> InAnyState(this IQueryable<UserRow> users, IReadOnlyCollection<UserState> states)
    {
        if (states.Count == 0 || states.Contains(UserState.All))
        {
            return users;
        }

        bool active = states.Contains(UserState.Active);
        bool inactive = states.Contains(UserState.Inactive);
        bool disabled = states.Contains(UserState.Disabled);
        bool lockedOut = states.Contains(UserState.LockedOut);
        bool invited = states.Contains(UserState.Invited);
        return users.Where(user =>
            user.LastLoginDate == null && !user.IsApproved && user.InvitedDate != null ? invited
            : user.IsLockedOut ? lockedOut
            : !user.IsApproved ? disabled
            : user.LastLoginDate == null ? inactive
            : active);
    }

    /// <exception cref="NotSupportedException">Users cannot be ordered by that member.</exception>
    public static IQueryable<UserRow> Ordered(this IQueryable<UserRow> users, Expression<Func<IUser, object?>> by, Direction direction)
        => MemberPath.Of(by.Body, by.Parameters[0]) switch
        {
            nameof(IUser.Username) => users.Ordered(user => user.NormalizedUsername, direction),
            nameof(IUser.Name) => users.Ordered(user => user.NormalizedName, direction),
            nameof(IUser.Email) => users.Ordered(user => user.NormalizedEmail, direction),
            nameof(IUser.Language) => users.Ordered(user => user.Language, direction),
            nameof(IUser.Id) => users.Ordered(user => user.Id, direction),
            nameof(IUser.CreateDate) => users.Ordered(user => user.CreateDate, direction),
            nameof(IUser.UpdateDate) => users.Ordered(user => user.UpdateDate, direction),
            nameof(IUser.IsApproved) => users.Ordered(user => user.IsApproved, direction),
            nameof(IUser.IsLockedOut) => users.Ordered(user => user.IsLockedOut, direction),
            nameof(IUser.LastLoginDate) => users.Ordered(user => user.LastLoginDate, direction),
            string member => throw new NotSupportedException($"Users cannot be ordered by {member}."),
            null => throw new NotSupportedException($"Users cannot be ordered by {by}."),
        };

    private static IOrderedQueryable<UserRow> Ordered<TValue>(this IQueryable<UserRow> users, Expression<Func<UserRow, TValue>> by, Direction direction)
        => direction == Direction.Ascending
            ? users.OrderBy(by).ThenBy(user => user.Id)
            : users.OrderByDescending(by).ThenByDescending(user => user.Id);

    private static IQueryable<int> Members(CmsDbContext db, IReadOnlyCollection<string> groupAliases)
        => from membership in db.Set<UserGroupMembershipRow>()
           join userGroup in db.Set<UserGroupRow>() on membership.UserGroupId equals userGroup.Id
           where groupAliases.Contains(userGroup.Alias)
           select membership.UserId;
}
