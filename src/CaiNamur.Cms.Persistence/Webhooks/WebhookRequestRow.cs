namespace CaiNamur.Cms.Persistence.Webhooks;

/// <summary>A call to a webhook that is still to be made.</summary>
internal sealed class WebhookRequestRow
{
    public int Id { get; set; }

    public Guid WebhookKey { get; set; }

    public string EventAlias { get; set; } = string.Empty;

    /// <summary>The body, as JSON.</summary>
    public string? RequestObject { get; set; }

    public int RetryCount { get; set; }
}
