namespace CaiNamur.Cms.Persistence.Users;

/// <summary>A user is signed in somewhere.</summary>
internal sealed class LoginSessionRow
{
    public Guid SessionId { get; set; }

    public int UserId { get; set; }

    public DateTime LoggedInDate { get; set; }

    public DateTime LastValidatedDate { get; set; }

    public DateTime? LoggedOutDate { get; set; }

    public string? IpAddress { get; set; }
}
