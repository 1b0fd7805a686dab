using CaiNamur.Cms.Persistence.Scoping;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace CaiNamur.Cms.Persistence.Webhooks;

internal sealed class EfWebhookRepository(IEfScopeAccessor scopes, TimeProvider time) : EfRepository(scopes), IWebhookRepository
{
    public async Task<PagedModel<IWebhook>> GetAllAsync(int skip, int take)
    {
        IQueryable<WebhookRow> webhooks = Reading().Set<WebhookRow>();
        long total = await webhooks.LongCountAsync();
        List<WebhookRow> page = await webhooks.OrderBy(webhook => webhook.Id).Skip(skip).Take(take).ToListAsync();
        return new PagedModel<IWebhook>(total, page.Select(WebhookFactory.Create).ToArray());
    }

    public async Task<IWebhook?> GetAsync(Guid key)
    {
        WebhookRow? row = await Reading().Set<WebhookRow>().FirstOrDefaultAsync(webhook => webhook.Key == key);
        return row is null ? null : WebhookFactory.Create(row);
    }

    public async Task<PagedModel<IWebhook>> GetByIdsAsync(IEnumerable<Guid> keys)
    {
        Guid[] wanted = [.. keys];
        return await LoadAsync(Reading().Set<WebhookRow>().Where(webhook => wanted.Contains(webhook.Key)));
    }

    public async Task<PagedModel<IWebhook>> GetByAliasAsync(string alias)
        => await LoadAsync(Reading().Set<WebhookRow>().Where(webhook => webhook.Events.Contains(alias)));

    public async Task<IWebhook> CreateAsync(IWebhook webhook)
    {
        webhook.StampAdded(time.GetDatabaseNow());
        CmsDbContext db = Writing();
        WebhookRow row = WebhookFactory.CreateRow(webhook);
        db.Add(row);
        await db.SaveAndForgetAsync();
        webhook.Id = row.Id;
        Clean(webhook);
        return webhook;
    }

    public async Task UpdateAsync(IWebhook webhook)
    {
        webhook.StampUpdated(time.GetDatabaseNow());
        CmsDbContext db = Writing();
        db.Update(WebhookFactory.CreateRow(webhook));
        await db.SaveAndForgetAsync();
        Clean(webhook);
    }

    public async Task DeleteAsync(IWebhook webhook)
    {
        CmsDbContext db = Writing();
        await db.Set<WebhookRequestRow>().Where(request => request.WebhookKey == webhook.Key).ExecuteDeleteAsync();
        await db.Set<WebhookRow>().Where(row => row.Key == webhook.Key).ExecuteDeleteAsync();
    }

    private static async Task<PagedModel<IWebhook>> LoadAsync(IQueryable<WebhookRow> webhooks)
    {
        List<WebhookRow> rows = await webhooks.OrderBy(webhook => webhook.Id).ToListAsync();
        return new PagedModel<IWebhook>(rows.Count, rows.Select(WebhookFactory.Create).ToArray());
    }

    private static void Clean(IWebhook webhook) => (webhook as ICanBeDirty)?.ResetDirtyProperties();
}
