using CaiNamur.Cms.Persistence.Tests.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace CaiNamur.Cms.Persistence.Tests.Services;

/// <summary>Core's services of the audit trail, notifications, webhooks and sign-in data on our repositories.</summary>
public abstract class TrailServicesContract<TFixture>(TFixture cms) : IClassFixture<TFixture>
    where TFixture : CmsFixture
{
    [Fact]
    public async Task Audit_OfEntityAndUser_IsPaged()
    {
        var audit = cms.Get<IAuditService>();
        IUser user = cms.AddUser();
        int entityId = user.Id + 700_000;
        DateTimeOffset before = DateTimeOffset.UtcNow.AddMinutes(-1);
        await audit.AddAsync(AuditType.Save, user.Key, entityId, "Document", "Enregistré");
        await audit.AddAsync(AuditType.Publish, user.Key, entityId, "Document", "Publié");

        PagedModel<IAuditItem> ofEntity = await audit.GetItemsByEntityAsync(entityId, 0, 1);
        PagedModel<IAuditItem> ofUser = await audit.GetPagedItemsByUserAsync(user.Key, 0, 10, Direction.Ascending, [AuditType.Save]);
        PagedModel<IAuditItem> since = await audit.GetItemsAsync(0, 100, Direction.Descending, before, [AuditType.Publish]);
        PagedModel<IAuditItem> later = await audit.GetItemsAsync(0, 100, Direction.Descending, before.AddDays(1));

        ofEntity.Total.ShouldBe(2);
        ofEntity.Items.ShouldHaveSingleItem().AuditType.ShouldBe(AuditType.Publish);
        ofUser.Items.ShouldHaveSingleItem().Comment.ShouldBe("Enregistré");
        since.Items.ShouldContain(item => item.Id == entityId);
        later.Items.ShouldBeEmpty();
        await audit.CleanLogsAsync(0);
        (await audit.GetItemsByEntityAsync(entityId, 0, 10)).Total.ShouldBe(2);
    }

    [Fact]
    public async Task AuditEntries_OfUsers_NameThem()
    {
        IUser user = cms.AddUser();

        IAuditEntry entry = await cms.Get<IAuditEntryService>().WriteAsync(
            Constants.Security.SuperUserKey, "Administrator", "10.0.0.1", DateTime.UtcNow, user.Key, "Élodie", "umbraco/user/save", "updating nom");

        entry.Id.ShouldBeGreaterThan(0);
        entry.PerformingUserId.ShouldBe(-1);
        entry.AffectedUserId.ShouldBe(user.Id);
    }

    [Fact]
    public void Notifications_OfUser_AreSetAndDeleted()
    {
        var notifications = cms.Get<INotificationService>();
        IUser user = cms.AddUser();
        IContent document = new TestDocuments(cms).Add("Suivie");

        notifications.SetNotifications(user, document, ["publier", "effacer"])!.Count().ShouldBe(2);
        notifications.GetUserNotifications(user, document.Path)!.Count().ShouldBe(2);
        notifications.TryCreateNotification(user, document, "publier", out _).ShouldBeFalse();
        notifications.DeleteNotifications(user, document);

        notifications.GetEntityNotifications(document)!.ShouldBeEmpty();
    }

    [Fact]
    public async Task Webhooks_ByService_AreCreatedFoundChangedAndDeleted()
    {
        var webhooks = cms.Get<IWebhookService>();
        var webhook = new Webhook("https://exemple.be/crochet", true, [], [Constants.WebhookEvents.Aliases.ContentPublish]);

        (await webhooks.CreateAsync(webhook)).Status.ShouldBe(WebhookOperationStatus.Success);
        (await webhooks.GetByAliasAsync(Constants.WebhookEvents.Aliases.ContentPublish)).ShouldContain(item => item.Key == webhook.Key);
        webhook.Url = "https://exemple.be/autre";
        (await webhooks.UpdateAsync(webhook)).Status.ShouldBe(WebhookOperationStatus.Success);
        (await webhooks.GetAsync(webhook.Key))!.Url.ShouldBe("https://exemple.be/autre");
        (await webhooks.DeleteAsync(webhook.Key)).Status.ShouldBe(WebhookOperationStatus.Success);
    }

    [Fact]
    public void ExternalLogins_OfUser_AreSavedAndFound()
    {
        var logins = cms.Get<IExternalLoginWithKeyService>();
        IUser user = cms.AddUser();
        string providerKey = Guid.NewGuid().ToString();

        logins.Save(user.Key, [new ExternalLogin("Microsoft", providerKey)]);
        logins.Save(user.Key, [new ExternalLoginToken("Microsoft", "accès", "secret")]);

        logins.Find("Microsoft", providerKey).ShouldHaveSingleItem().Key.ShouldBe(user.Key);
        logins.GetExternalLoginTokens(user.Key).ShouldHaveSingleItem().Value.ShouldBe("secret");
        logins.DeleteUserLogins(user.Key);
        logins.GetExternalLogins(user.Key).ShouldBeEmpty();
    }

    [Fact]
    public async Task TwoFactorLogins_OfUser_AreSavedAndDisabled()
    {
        var logins = cms.Get<ITwoFactorLoginService>();
        IUser user = cms.AddUser();
        await logins.SaveAsync(new TwoFactorLogin { UserOrMemberKey = user.Key, ProviderName = "TOTP", Secret = "secret" });

        (await logins.GetSecretForUserAndProviderAsync(user.Key, "TOTP")).ShouldBe("secret");
        (await logins.DisableAsync(user.Key, "TOTP")).ShouldBeTrue();
        (await logins.GetSecretForUserAndProviderAsync(user.Key, "TOTP")).ShouldBeNull();
    }

    [Fact]
    public void Tags_WithoutAny_AreEmpty()
        => cms.Get<ITagService>().GetAllContentTags().ShouldBeEmpty();
}
