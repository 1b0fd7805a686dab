using CaiNamur.Cms.Persistence.Scoping;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace CaiNamur.Cms.Persistence.Webhooks;

internal sealed class EfWebhookRequestRepository(IEfScopeAccessor scopes) : EfRepository(scopes), IWebhookRequestRepository
{
    public async Task<IEnumerable<WebhookRequest>> GetAllAsync()
        => await Reading().Set<WebhookRequestRow>()
            .OrderBy(request => request.Id)
            .Select(request => new WebhookRequest
            {
                Id = request.Id,
                WebhookKey = request.WebhookKey,
                EventAlias = request.EventAlias,
                RequestObject = request.RequestObject,
                RetryCount = request.RetryCount,
            })
            .ToListAsync();

    public async Task<WebhookRequest> CreateAsync(WebhookRequest webhookRequest)
    {
        CmsDbContext db = Writing();
        WebhookRequestRow row = CreateRow(webhookRequest);
        db.Add(row);
        await db.SaveAndForgetAsync();
        webhookRequest.Id = row.Id;
        return webhookRequest;
    }

    public async Task<WebhookRequest> UpdateAsync(WebhookRequest webhookRequest)
    {
        CmsDbContext db = Writing();
        db.Update(CreateRow(webhookRequest));
        await db.SaveAndForgetAsync();
        return webhookRequest;
    }

    public async Task DeleteAsync(WebhookRequest webhookRequest)
        => await Writing().Set<WebhookRequestRow>().Where(request => request.Id == webhookRequest.Id).ExecuteDeleteAsync();

    private static WebhookRequestRow CreateRow(WebhookRequest request) => new()
    {
        Id = request.Id,
        WebhookKey = request.WebhookKey,
        EventAlias = request.EventAlias,
        RequestObject = request.RequestObject,
        RetryCount = request.RetryCount,
    };
}
