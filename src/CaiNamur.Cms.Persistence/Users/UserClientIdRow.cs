namespace CaiNamur.Cms.Persistence.Users;

/// <summary>A client id that an API user signs in with.</summary>
internal sealed class UserClientIdRow
{
    public string ClientId { get; set; } = string.Empty;

    public int UserId { get; set; }
}
