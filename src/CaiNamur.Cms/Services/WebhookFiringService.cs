using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.Services;

/// <summary>A webhook that fires is written down first, so that a crash or a deaf receiver loses nothing.</summary>
internal sealed class WebhookFiringService(IWebhookRequestService requests) : IWebhookFiringService
{
    public Task FireAsync(IWebhook webhook, string eventAlias, object? payload, CancellationToken cancellationToken)
        => requests.CreateAsync(webhook.Key, eventAlias, payload);
}
