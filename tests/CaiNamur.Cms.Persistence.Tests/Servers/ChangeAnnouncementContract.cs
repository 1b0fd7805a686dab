using System.Text.Json;
using CaiNamur.Cms.Persistence.Tests.Support;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.Persistence.Tests.Servers;

/// <summary>What is committed is announced to the other instances by the same commit: a crash right after it leaves none of them behind.</summary>
public abstract class ChangeAnnouncementContract<TFixture>(TFixture cms) : IClassFixture<TFixture>
    where TFixture : CmsFixture
{
    private readonly DocumentBuilder _documents = new(cms);

    [Fact]
    public async Task Commit_Publication_AnnouncesItOnce()
    {
        IContent document = _documents.Saved(await _documents.TypeAsync(), "Annoncé");
        int before = LastId();

        _documents.Publish(document);

        CacheInstruction[] told = Since(before);
        told.ShouldNotBeEmpty();
        told.ShouldContain(instruction => instruction.Instructions.Contains(document.Key.ToString(), StringComparison.OrdinalIgnoreCase));
        string[] instructions = [.. told.SelectMany(instruction => JsonDocument.Parse(instruction.Instructions).RootElement.EnumerateArray().Select(item => item.GetRawText()))];
        instructions.ShouldBeUnique();
    }

    [Fact]
    public async Task Commit_Publication_IsAnnouncedBeforeAnyoneHereHearsOfIt()
    {
        IContent document = _documents.Saved(await _documents.TypeAsync(), "Annoncé d'abord");
        int before = LastId();
        int toldWhenHeard = 0;

        using (ICoreScope scope = cms.Get<ICoreScopeProvider>().CreateCoreScope(
            scopedNotificationPublisher: new ListeningPublisher(cms.Get<IEventAggregator>(), () => toldWhenHeard = Since(before).Length)))
        {
            _documents.Publish(document);
            scope.Complete();
        }

        toldWhenHeard.ShouldBe(1);
        Since(before).Length.ShouldBe(1);
    }

    [Fact]
    public async Task Rollback_Publication_AnnouncesNothing()
    {
        IContent document = _documents.Saved(await _documents.TypeAsync(), "Retiré");
        int before = LastId();

        cms.Fail(() => _documents.Publish(document));

        Since(before).ShouldBeEmpty();
        cms.Get<IContentService>().GetById(document.Key)!.Published.ShouldBeFalse();
    }

    [Fact]
    public async Task Commit_ManyChanges_AreOneAnnouncement()
    {
        IContentType type = await _documents.TypeAsync();
        int before = LastId();

        cms.Write(() =>
        {
            for (int number = 1; number <= 5; number++)
            {
                _documents.Published(type, $"Page {number}");
            }
        });

        Since(before).Length.ShouldBe(1);
    }

    [Fact]
    public void Commit_WithoutNews_AnnouncesNothing()
    {
        int before = LastId();

        cms.Get<IKeyValueService>().SetValue(TypeBuilder.NewAlias("key"), "value");

        Since(before).ShouldBeEmpty();
    }

    private int LastId() => cms.Read(cms.Get<ICacheInstructionRepository>().GetMaxId);

    private CacheInstruction[] Since(int id) => cms.Read(() => cms.Get<ICacheInstructionRepository>().GetPendingInstructions(id, 100).ToArray());

    /// <summary>Looks around when the transaction is committed and the notifications are about to go out.</summary>
    private sealed class ListeningPublisher(IEventAggregator events, Action heard) : ScopedNotificationPublisher(events)
    {
        protected override void PublishScopedNotifications(IList<INotification> notifications)
        {
            heard();
            base.PublishScopedNotifications(notifications);
        }
    }
}
