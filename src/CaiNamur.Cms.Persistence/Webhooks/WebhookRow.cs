namespace CaiNamur.Cms.Persistence.Webhooks;

/// <summary>An address that is called when something happens.</summary>
internal sealed class WebhookRow
{
    public int Id { get; set; }

    public Guid Key { get; set; }

    public string? Name { get; set; }

    public string? Description { get; set; }

    public string Url { get; set; } = string.Empty;

    public bool Enabled { get; set; }

    /// <summary>Aliases of the events that it is called for.</summary>
    public List<string> Events { get; set; } = [];

    /// <summary>Keys of the content types that it is called for; none stands for all.</summary>
    public List<Guid> ContentTypeKeys { get; set; } = [];

    public Dictionary<string, string> Headers { get; set; } = [];

    public DateTime CreateDate { get; set; }

    public DateTime UpdateDate { get; set; }
}
