using CaiNamur.Cms.Persistence.Scoping;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace CaiNamur.Cms.Persistence.Webhooks;

internal sealed class EfWebhookLogRepository(IEfScopeAccessor scopes) : EfRepository(scopes), IWebhookLogRepository
{
    public async Task CreateAsync(WebhookLog log)
    {
        CmsDbContext db = Writing();
        WebhookLogRow row = CreateRow(log);
        db.Add(row);
        await db.SaveAndForgetAsync();
        log.Id = row.Id;
    }

    public async Task<PagedModel<WebhookLog>> GetPagedAsync(int skip, int take)
        => await LoadPageAsync(Reading().Set<WebhookLogRow>(), skip, take);

    public async Task<PagedModel<WebhookLog>> GetPagedAsync(Guid webhookKey, int skip, int take)
        => await LoadPageAsync(Reading().Set<WebhookLogRow>().Where(log => log.WebhookKey == webhookKey), skip, take);

    public async Task<IEnumerable<WebhookLog>> GetOlderThanDate(DateTime date)
    {
        List<WebhookLogRow> rows = await Reading().Set<WebhookLogRow>()
            .Where(log => log.Date < date)
            .OrderBy(log => log.Date)
            .ThenBy(log => log.Id)
            .ToListAsync();
        return [.. rows.Select(Create)];
    }

    public async Task DeleteByIds(int[] ids)
        => await Writing().Set<WebhookLogRow>().Where(log => ids.Contains(log.Id)).ExecuteDeleteAsync();

    private static async Task<PagedModel<WebhookLog>> LoadPageAsync(IQueryable<WebhookLogRow> logs, int skip, int take)
    {
        long total = await logs.LongCountAsync();
        List<WebhookLogRow> page = await logs
            .OrderByDescending(log => log.Date)
            .ThenByDescending(log => log.Id)
            .Skip(skip)
            .Take(take)
            .ToListAsync();
        return new PagedModel<WebhookLog>(total, page.Select(Create).ToArray());
    }

    private static WebhookLog Create(WebhookLogRow row) => new()
    {
        Id = row.Id,
        WebhookKey = row.WebhookKey,
        Key = row.Key,
        Url = row.Url,
        StatusCode = row.StatusCode,
        Date = row.Date,
        EventAlias = row.EventAlias,
        RetryCount = row.RetryCount,
        RequestHeaders = row.RequestHeaders,
        RequestBody = row.RequestBody,
        ResponseHeaders = row.ResponseHeaders,
        ResponseBody = row.ResponseBody,
        ExceptionOccured = row.ExceptionOccurred,
        IsSuccessStatusCode = row.IsSuccessStatusCode,
    };

    private static WebhookLogRow CreateRow(WebhookLog log) => new()
    {
        WebhookKey = log.WebhookKey,
        Key = log.Key,
        Url = log.Url,
        StatusCode = log.StatusCode,
        Date = log.Date,
        EventAlias = log.EventAlias,
        RetryCount = log.RetryCount,
        RequestHeaders = log.RequestHeaders,
        RequestBody = log.RequestBody,
        ResponseHeaders = log.ResponseHeaders,
        ResponseBody = log.ResponseBody,
        ExceptionOccurred = log.ExceptionOccured,
        IsSuccessStatusCode = log.IsSuccessStatusCode,
    };
}
