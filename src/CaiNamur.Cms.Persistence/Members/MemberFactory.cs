using CaiNamur.Cms.Persistence.Content;
using CaiNamur.Cms.Persistence.ContentTypes;
using Umbraco.Cms.Core.Models;

namespace CaiNamur.Cms.Persistence.Members;

/// <summary>Builds members from their rows, and rows from members.</summary>
internal sealed class MemberFactory(IContentTypeLookup types, StoredProperties properties)
{
    /// <param name="record">The node, and the version with its values.</param>
    /// <param name="row">How the member signs in.</param>
    /// <param name="aliases">Which properties get their values; null for all.</param>
    public Member Build(ContentRecord record, MemberRow row, IReadOnlySet<string>? aliases)
    {
        IMemberType type = types.Member(record.Content.ContentTypeId)
            ?? throw new InvalidOperationException($"Member {record.Node.Id} has the unknown type {record.Content.ContentTypeId}.");
        var member = new Member(record.Version.Name, row.Email, row.Username, row.Password, type);
        try
        {
            member.DisableChangeTracking();
            ContentRecordMapper.MapCommon(record, member);
            member.Properties = properties.Read(type.CompositionPropertyTypes, record.Version.Properties, published: null, aliases);
            member.PasswordConfiguration = row.PasswordConfiguration;
            member.SecurityStamp = row.SecurityStamp;
            member.EmailConfirmedDate = row.EmailConfirmedDate;
            member.FailedPasswordAttempts = row.FailedPasswordAttempts;
            member.IsLockedOut = row.IsLockedOut;
            member.IsApproved = row.IsApproved;
            member.LastLoginDate = row.LastLoginDate;
            member.LastLockoutDate = row.LastLockoutDate;
            member.LastPasswordChangeDate = row.LastPasswordChangeDate;
            member.ResetDirtyProperties(rememberDirty: false);
            return member;
        }
        finally
        {
            member.EnableChangeTracking();
        }
    }

    public static MemberRow ToRow(IMember member)
        => new()
        {
            NodeId = member.Id,
            Email = member.Email,
            Username = member.Username,
            Password = member.RawPasswordValue,
            PasswordConfiguration = member.PasswordConfiguration,
            SecurityStamp = member.SecurityStamp,
            EmailConfirmedDate = member.EmailConfirmedDate,
            FailedPasswordAttempts = member.FailedPasswordAttempts,
            IsLockedOut = member.IsLockedOut,
            IsApproved = member.IsApproved,
            LastLoginDate = member.LastLoginDate,
            LastLockoutDate = member.LastLockoutDate,
            LastPasswordChangeDate = member.LastPasswordChangeDate,
        };
}
