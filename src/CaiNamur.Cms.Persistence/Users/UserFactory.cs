using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models.Membership;

namespace CaiNamur.Cms.Persistence.Users;

/// <summary>Makes users from rows, and rows from users.</summary>
internal sealed class UserFactory(IOptionsMonitor<GlobalSettings> settings)
{
    public IUser Create(UserRow row, IEnumerable<IReadOnlyUserGroup> groups, IEnumerable<UserStartNodeRow> startNodes)
    {
        ILookup<StartNodeKind, int> nodes = startNodes.ToLookup(startNode => startNode.Kind, startNode => startNode.NodeId);
        var user = new User(
            settings.CurrentValue,
            row.Id,
            row.Name,
            row.Email,
            row.Username,
            row.Password,
            row.PasswordConfiguration,
            groups,
            [.. nodes[StartNodeKind.Content]],
            [.. nodes[StartNodeKind.Media]])
        {
            Key = row.Key,
            Kind = (UserKind)row.Kind,
            IsApproved = row.IsApproved,
            IsLockedOut = row.IsLockedOut,
            SecurityStamp = row.SecurityStamp,
            FailedPasswordAttempts = row.FailedPasswordAttempts,
            Language = row.Language,
            Avatar = row.Avatar,
            EmailConfirmedDate = row.EmailConfirmedDate,
            InvitedDate = row.InvitedDate,
            LastLockoutDate = row.LastLockoutDate,
            LastPasswordChangeDate = row.LastPasswordChangeDate,
            LastLoginDate = row.LastLoginDate,
            CreateDate = row.CreateDate,
            UpdateDate = row.UpdateDate,
        };
        user.ResetDirtyProperties(false);
        return user;
    }

    public static UserRow CreateRow(IUser user) => new()
    {
        Id = user.Id,
        Key = user.Key,
        Kind = (int)user.Kind,
        Name = user.Name ?? string.Empty,
        Username = user.Username,
        Email = user.Email,
        NormalizedName = Normalize(user.Name ?? string.Empty),
        NormalizedUsername = Normalize(user.Username),
        NormalizedEmail = Normalize(user.Email),
        Password = user.RawPasswordValue ?? string.Empty,
        PasswordConfiguration = user.PasswordConfiguration,
        SecurityStamp = user.SecurityStamp,
        Language = user.Language,
        Avatar = user.Avatar,
        IsApproved = user.IsApproved,
        IsLockedOut = user.IsLockedOut,
        FailedPasswordAttempts = user.FailedPasswordAttempts,
        EmailConfirmedDate = user.EmailConfirmedDate,
        InvitedDate = user.InvitedDate,
        LastLockoutDate = user.LastLockoutDate,
        LastPasswordChangeDate = user.LastPasswordChangeDate,
        LastLoginDate = user.LastLoginDate,
        CreateDate = user.CreateDate,
        UpdateDate = user.UpdateDate,
    };

#pragma warning disable CA1308 // Lower case is what the conditions of Umbraco's queries are brought to.
    public static string Normalize(string text) => text.ToLowerInvariant();
#pragma warning restore CA1308
}
