using Umbraco.Cms.Core.Models;

namespace CaiNamur.Cms.Persistence.Webhooks;

/// <summary>Makes webhooks from rows, and rows from webhooks.</summary>
internal static class WebhookFactory
{
    public static IWebhook Create(WebhookRow row)
    {
        var webhook = new Webhook(row.Url, row.Enabled, [.. row.ContentTypeKeys], [.. row.Events], new Dictionary<string, string>(row.Headers))
        {
            Id = row.Id,
            Key = row.Key,
            Name = row.Name,
            Description = row.Description,
            CreateDate = row.CreateDate,
            UpdateDate = row.UpdateDate,
        };
        webhook.ResetDirtyProperties(false);
        return webhook;
    }

    public static WebhookRow CreateRow(IWebhook webhook) => new()
    {
        Id = webhook.Id,
        Key = webhook.Key,
        Name = webhook.Name,
        Description = webhook.Description,
        Url = webhook.Url,
        Enabled = webhook.Enabled,
        Events = [.. webhook.Events.Distinct()],
        ContentTypeKeys = [.. webhook.ContentTypeKeys.Distinct()],
        Headers = new Dictionary<string, string>(webhook.Headers),
        CreateDate = webhook.CreateDate,
        UpdateDate = webhook.UpdateDate,
    };
}
