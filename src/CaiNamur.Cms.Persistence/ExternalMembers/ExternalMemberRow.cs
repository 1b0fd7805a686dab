namespace CaiNamur.Cms.Persistence.ExternalMembers;

/// <summary>A member who is known by an external sign-in only, and is no content.</summary>
internal sealed class ExternalMemberRow
{
    public int Id { get; set; }

    public Guid Key { get; set; }

    public string Email { get; set; } = string.Empty;

    public string UserName { get; set; } = string.Empty;

    public string? Name { get; set; }

    public bool IsApproved { get; set; }

    public bool IsLockedOut { get; set; }

    public DateTime? LastLoginDate { get; set; }

    public DateTime? LastLockoutDate { get; set; }

    public DateTime CreateDate { get; set; }

    public DateTime UpdateDate { get; set; }

    public string? SecurityStamp { get; set; }

    /// <summary>What the sign-in tells about the member, as JSON.</summary>
    public string? ProfileData { get; set; }
}
