namespace CaiNamur.Cms.Persistence.ExternalLogins;

/// <summary>An account at another provider that a user or member signs in with.</summary>
internal sealed class ExternalLoginRow
{
    public int Id { get; set; }

    /// <summary>Users and members are different tables, so this key refers to none.</summary>
    public Guid UserOrMemberKey { get; set; }

    public string LoginProvider { get; set; } = string.Empty;

    public string ProviderKey { get; set; } = string.Empty;

    public string? UserData { get; set; }

    public DateTime CreateDate { get; set; }
}
