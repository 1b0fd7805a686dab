namespace CaiNamur.Cms.Persistence.TwoFactor;

/// <summary>The secret of a user or member at a provider of second factors.</summary>
internal sealed class TwoFactorLoginRow
{
    public int Id { get; set; }

    /// <summary>Users and members are different tables, so this key refers to none.</summary>
    public Guid UserOrMemberKey { get; set; }

    public string ProviderName { get; set; } = string.Empty;

    public string Secret { get; set; } = string.Empty;
}
