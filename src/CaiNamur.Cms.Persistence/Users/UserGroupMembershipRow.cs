namespace CaiNamur.Cms.Persistence.Users;

/// <summary>A user is in a group.</summary>
internal sealed class UserGroupMembershipRow
{
    public int UserId { get; set; }

    public int UserGroupId { get; set; }
}
