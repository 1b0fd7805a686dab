namespace CaiNamur.Cms.Persistence.Servers;

/// <summary>An instance of the site.</summary>
internal sealed class ServerRow
{
    public int Id { get; set; }

    public string? Address { get; set; }

    public string Identity { get; set; } = string.Empty;

    public DateTime Registered { get; set; }

    public DateTime Accessed { get; set; }

    public bool IsActive { get; set; }

    public bool IsSchedulingPublisher { get; set; }
}
