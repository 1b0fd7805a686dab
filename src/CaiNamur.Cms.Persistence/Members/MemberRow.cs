namespace CaiNamur.Cms.Persistence.Members;

/// <summary>What a member has beyond other content: how to sign in.</summary>
internal sealed class MemberRow
{
    public int NodeId { get; set; }

    public string Email { get; set; } = string.Empty;

    public string Username { get; set; } = string.Empty;

    /// <summary>The password's hash.</summary>
    public string? Password { get; set; }

    /// <summary>How the hash was made, as JSON.</summary>
    public string? PasswordConfiguration { get; set; }

    public string? SecurityStamp { get; set; }

    public DateTime? EmailConfirmedDate { get; set; }

    public int FailedPasswordAttempts { get; set; }

    public bool IsLockedOut { get; set; }

    public bool IsApproved { get; set; }

    public DateTime? LastLoginDate { get; set; }

    public DateTime? LastLockoutDate { get; set; }

    public DateTime? LastPasswordChangeDate { get; set; }
}
