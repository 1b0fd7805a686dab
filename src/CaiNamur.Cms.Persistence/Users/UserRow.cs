namespace CaiNamur.Cms.Persistence.Users;

/// <summary>A backoffice user, or an API user.</summary>
internal sealed class UserRow
{
    public int Id { get; set; }

    public Guid Key { get; set; }

    /// <summary>A <c>UserKind</c>.</summary>
    public int Kind { get; set; }

    public string Name { get; set; } = string.Empty;

    public string Username { get; set; } = string.Empty;

    public string Email { get; set; } = string.Empty;

    /// <summary>
    /// In lower case by .NET's rules: SQLite lowers ASCII only, PostgreSQL by its locale, and "Élodie" must be found as "élodie" on both.
    /// </summary>
    public string NormalizedName { get; set; } = string.Empty;

    /// <inheritdoc cref="NormalizedName"/>
    public string NormalizedUsername { get; set; } = string.Empty;

    /// <inheritdoc cref="NormalizedName"/>
    public string NormalizedEmail { get; set; } = string.Empty;

    public string Password { get; set; } = string.Empty;

    /// <summary>How the password was hashed, as JSON.</summary>
    public string? PasswordConfiguration { get; set; }

    public string? SecurityStamp { get; set; }

    public string? Language { get; set; }

    public string? Avatar { get; set; }

    public bool IsApproved { get; set; }

    public bool IsLockedOut { get; set; }

    public int FailedPasswordAttempts { get; set; }

    public DateTime? EmailConfirmedDate { get; set; }

    public DateTime? InvitedDate { get; set; }

    public DateTime? LastLockoutDate { get; set; }

    public DateTime? LastPasswordChangeDate { get; set; }

    public DateTime? LastLoginDate { get; set; }

    public DateTime CreateDate { get; set; }

    public DateTime UpdateDate { get; set; }
}
