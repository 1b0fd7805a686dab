using CaiNamur.Cms.Persistence.Tests.Support;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace CaiNamur.Cms.Persistence.Tests.Webhooks;

public abstract class WebhookRepositoryContract<TFixture>(TFixture cms) : IClassFixture<TFixture>
    where TFixture : CmsFixture
{
    private readonly IWebhookRepository _webhooks = cms.Get<IWebhookRepository>();
    private readonly IWebhookRequestRepository _requests = cms.Get<IWebhookRequestRepository>();
    private readonly IWebhookLogRepository _logs = cms.Get<IWebhookLogRepository>();

    [Fact]
    public async Task CreateAsync_Webhook_IsReadBackEqual()
    {
        Webhook webhook = NewWebhook();

        await cms.WriteAsync(() => _webhooks.CreateAsync(webhook));

        IWebhook read = (await cms.ReadAsync(() => _webhooks.GetAsync(webhook.Key)))!;
        read.ShouldSatisfyAllConditions(
            () => read.Id.ShouldBe(webhook.Id),
            () => read.Name.ShouldBe("Portail"),
            () => read.Description.ShouldBe("Prévient le portail"),
            () => read.Url.ShouldBe(webhook.Url),
            () => read.Enabled.ShouldBeTrue(),
            () => read.Events.ShouldBe(webhook.Events),
            () => read.ContentTypeKeys.ShouldBe(webhook.ContentTypeKeys),
            () => read.Headers.ShouldBe(webhook.Headers),
            () => read.CreateDate.ShouldBe(webhook.CreateDate));
    }

    [Fact]
    public async Task UpdateAsync_Webhook_ReplacesLists()
    {
        Webhook webhook = await CreatedAsync();
        IWebhook read = (await cms.ReadAsync(() => _webhooks.GetAsync(webhook.Key)))!;
        read.Events = ["Umbraco.ContentDelete"];
        read.ContentTypeKeys = [];
        read.Headers = new Dictionary<string, string> { ["X-Autre"] = "2" };
        read.Enabled = false;

        await cms.WriteAsync(() => _webhooks.UpdateAsync(read));

        IWebhook again = (await cms.ReadAsync(() => _webhooks.GetAsync(webhook.Key)))!;
        again.Events.ShouldBe(["Umbraco.ContentDelete"]);
        again.ContentTypeKeys.ShouldBeEmpty();
        again.Headers.ShouldBe(new Dictionary<string, string> { ["X-Autre"] = "2" });
        again.Enabled.ShouldBeFalse();
    }

    [Fact]
    public async Task GetByAliasAsync_ExactAlias_GivesItsWebhooks()
    {
        Webhook webhook = NewWebhook();
        webhook.Events = [$"Événement.{webhook.Key}", "Autre"];
        await cms.WriteAsync(() => _webhooks.CreateAsync(webhook));
        await CreatedAsync();

        PagedModel<IWebhook> found = await cms.ReadAsync(() => _webhooks.GetByAliasAsync(webhook.Events[0]));

        found.Total.ShouldBe(1);
        found.Items.ShouldHaveSingleItem().Key.ShouldBe(webhook.Key);
        (await cms.ReadAsync(() => _webhooks.GetByAliasAsync(webhook.Events[0][..^1]))).Items.ShouldBeEmpty();
    }

    [Fact]
    public async Task GetAllAsync_AndByIds_GivesPages()
    {
        Webhook first = await CreatedAsync();
        Webhook second = await CreatedAsync();

        PagedModel<IWebhook> byIds = await cms.ReadAsync(() => _webhooks.GetByIdsAsync([second.Key, first.Key, Guid.NewGuid()]));
        PagedModel<IWebhook> page = await cms.ReadAsync(() => _webhooks.GetAllAsync(1, 1));

        byIds.Items.Select(webhook => webhook.Key).ShouldBe([first.Key, second.Key]);
        page.Items.ShouldHaveSingleItem();
        page.Total.ShouldBeGreaterThanOrEqualTo(2);
    }

    [Fact]
    public async Task DeleteAsync_Webhook_TakesWaitingCallsAlong()
    {
        Webhook webhook = await CreatedAsync();
        var request = new WebhookRequest { WebhookKey = webhook.Key, EventAlias = "Umbraco.ContentPublish", RequestObject = "{}" };
        await cms.WriteAsync(() => _requests.CreateAsync(request));

        await cms.WriteAsync(() => _webhooks.DeleteAsync(webhook));

        (await cms.ReadAsync(() => _webhooks.GetAsync(webhook.Key))).ShouldBeNull();
        (await cms.ReadAsync(_requests.GetAllAsync)).ShouldNotContain(waiting => waiting.Id == request.Id);
    }

    [Fact]
    public async Task Requests_CreatedChangedDeleted_AreReadInOrder()
    {
        Guid webhookKey = Guid.NewGuid();
        var first = new WebhookRequest { WebhookKey = webhookKey, EventAlias = "Umbraco.ContentPublish", RequestObject = """{"id":1}""" };
        var second = new WebhookRequest { WebhookKey = webhookKey, EventAlias = "Umbraco.ContentDelete" };
        await cms.WriteAsync(async () =>
        {
            await _requests.CreateAsync(first);
            await _requests.CreateAsync(second);
        });
        first.RetryCount = 3;

        await cms.WriteAsync(() => _requests.UpdateAsync(first));

        WebhookRequest[] waiting = [.. (await cms.ReadAsync(_requests.GetAllAsync)).Where(request => request.WebhookKey == webhookKey)];
        waiting.Select(request => (request.Id, request.RetryCount, request.RequestObject)).ShouldBe([(first.Id, 3, """{"id":1}"""), (second.Id, 0, null)]);
        await cms.WriteAsync(() => _requests.DeleteAsync(first));
        (await cms.ReadAsync(_requests.GetAllAsync)).Where(request => request.WebhookKey == webhookKey).ShouldHaveSingleItem().Id.ShouldBe(second.Id);
    }

    [Fact]
    public async Task Logs_OfWebhook_ArePagedNewestFirstAndCleaned()
    {
        Guid webhookKey = Guid.NewGuid();
        WebhookLog[] logs = [.. Enumerable.Range(1, 3).Select(day => NewLog(webhookKey, day))];
        await cms.WriteAsync(async () =>
        {
            foreach (WebhookLog log in logs)
            {
                await _logs.CreateAsync(log);
            }

            await _logs.CreateAsync(NewLog(Guid.NewGuid(), 4));
        });

        PagedModel<WebhookLog> page = await cms.ReadAsync(() => _logs.GetPagedAsync(webhookKey, 1, 1));
        page.Total.ShouldBe(3);
        page.Items.ShouldHaveSingleItem().ShouldBeEquivalentTo(logs[1]);
        (await cms.ReadAsync(() => _logs.GetPagedAsync(0, 100))).Total.ShouldBeGreaterThanOrEqualTo(4);
        WebhookLog[] old = [.. (await cms.ReadAsync(() => _logs.GetOlderThanDate(logs[2].Date))).Where(log => log.WebhookKey == webhookKey)];
        old.Select(log => log.Id).ShouldBe([logs[0].Id, logs[1].Id]);
        await cms.WriteAsync(() => _logs.DeleteByIds([logs[0].Id, logs[1].Id]));
        (await cms.ReadAsync(() => _logs.GetPagedAsync(webhookKey, 0, 10))).Items.ShouldHaveSingleItem().Id.ShouldBe(logs[2].Id);
    }

    private static WebhookLog NewLog(Guid webhookKey, int day) => new()
    {
        WebhookKey = webhookKey,
        Key = Guid.NewGuid(),
        Url = "https://exemple.be/crochet",
        StatusCode = "OK (200)",
        Date = new DateTime(2027, 1, day, 0, 0, 0, DateTimeKind.Utc),
        EventAlias = "Umbraco.ContentPublish",
        RetryCount = 1,
        RequestHeaders = "X-Clé: 1",
        RequestBody = "{}",
        ResponseHeaders = "Date: …",
        ResponseBody = "ok",
        ExceptionOccured = true,
        IsSuccessStatusCode = true,
    };

    private static Webhook NewWebhook()
        => new("https://exemple.be/crochet", true, [Guid.NewGuid(), Guid.NewGuid()], ["Umbraco.ContentPublish", "Umbraco.ContentUnpublish"], new Dictionary<string, string> { ["X-Clé"] = "1" })
        {
            Name = "Portail",
            Description = "Prévient le portail",
        };

    private async Task<Webhook> CreatedAsync()
    {
        Webhook webhook = NewWebhook();
        await cms.WriteAsync(() => _webhooks.CreateAsync(webhook));
        return webhook;
    }
}
