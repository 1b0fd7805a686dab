using CaiNamur.Cms.Persistence.Nodes;
using CaiNamur.Cms.Persistence.PublicAccess;
using CaiNamur.Cms.Persistence.Tests.Support;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Sync;

namespace CaiNamur.Cms.Persistence.Tests.PublicAccess;

public abstract class PublicAccessRepositoryContract<TFixture>(TFixture cms) : IClassFixture<TFixture>
    where TFixture : CmsFixture
{
    private readonly IPublicAccessRepository _entries = cms.Get<IPublicAccessRepository>();

    [Fact]
    public void Save_NewEntry_IsReadBackEqual()
    {
        PublicAccessEntry entry = NewEntry();
        entry.AddRule("Membres", "MemberRole");
        entry.AddRule("elodie", "MemberUsername");

        cms.Write(() => _entries.Save(entry));

        PublicAccessEntry read = cms.Read(() => _entries.Get(entry.Key))!;
        read.ShouldSatisfyAllConditions(
            () => read.ProtectedNodeId.ShouldBe(entry.ProtectedNodeId),
            () => read.LoginNodeId.ShouldBe(entry.LoginNodeId),
            () => read.NoAccessNodeId.ShouldBe(entry.NoAccessNodeId),
            () => read.Rules.Select(rule => (rule.RuleType, rule.RuleValue)).ShouldBe([("MemberRole", "Membres"), ("MemberUsername", "elodie")], ignoreOrder: true),
            () => read.Rules.ShouldAllBe(rule => rule.AccessEntryId == entry.Key && rule.HasIdentity),
            () => read.CreateDate.ShouldBe(entry.CreateDate),
            () => read.HasIdentity.ShouldBeTrue(),
            () => read.IsDirty().ShouldBeFalse());
    }

    [Fact]
    public void Save_ChangedEntry_ReplacesRules()
    {
        PublicAccessEntry entry = NewEntry();
        entry.AddRule("Membres", "MemberRole");
        cms.Write(() => _entries.Save(entry));
        PublicAccessEntry read = cms.Read(() => _entries.Get(entry.Key))!;
        read.RemoveRule(read.Rules.Single());
        read.AddRule("Équipe", "MemberRole");

        cms.Write(() => _entries.Save(read));

        cms.Read(() => _entries.Get(entry.Key))!.Rules.ShouldHaveSingleItem().RuleValue.ShouldBe("Équipe");
    }

    [Fact]
    public void Get_Entry_IsACopy()
    {
        PublicAccessEntry entry = NewEntry();
        entry.AddRule("Membres", "MemberRole");
        cms.Write(() => _entries.Save(entry));

        PublicAccessEntry changed = cms.Read(() => _entries.Get(entry.Key))!;
        changed.ClearRules();
        changed.LoginNodeId = 1;

        PublicAccessEntry read = cms.Read(() => _entries.GetMany()).Single(item => item.Key == entry.Key);
        read.Rules.ShouldHaveSingleItem();
        read.LoginNodeId.ShouldBe(entry.LoginNodeId);
    }

    [Fact]
    public void Save_InFailedScope_IsSeenInsideAndForgottenAfter()
    {
        PublicAccessEntry entry = NewEntry();
        cms.Read(() => _entries.GetMany()).ShouldNotContain(item => item.Key == entry.Key);

        cms.Fail(() =>
        {
            _entries.Save(entry);
            _entries.GetMany().ShouldContain(item => item.Key == entry.Key);
        });

        cms.Read(() => _entries.GetMany()).ShouldNotContain(item => item.Key == entry.Key);
    }

    [Fact]
    public void Delete_Entry_IsGone()
    {
        PublicAccessEntry entry = NewEntry();
        cms.Write(() => _entries.Save(entry));

        cms.Write(() => _entries.Delete(entry));

        cms.Read(() => _entries.Exists(entry.Key)).ShouldBeFalse();
        cms.Read(() => _entries.Get(entry.Key)).ShouldBeNull();
    }

    [Fact]
    public void DeleteOfNode_Entry_GoesWithItOnceAnnounced()
    {
        NodeRow node = cms.AddNode();
        PublicAccessEntry entry = NewEntry(node);
        cms.Write(() => _entries.Save(entry));
        cms.Read(() => _entries.Exists(entry.Key)).ShouldBeTrue();

        cms.DeleteNode(node);
        cms.Get<PublicAccessCacheInvalidation>().Handle(new ContentCacheRefresherNotification(node.Id, MessageType.RemoveById));

        cms.Read(() => _entries.Exists(entry.Key)).ShouldBeFalse();
    }

    [Fact]
    public void Get_ByQuery_FiltersInDatabase()
    {
        PublicAccessEntry entry = NewEntry();
        cms.Write(() => _entries.Save(entry));
        int nodeId = entry.ProtectedNodeId;
        IQuery<PublicAccessEntry> query = cms.Get<ICoreScopeProvider>().CreateQuery<PublicAccessEntry>().Where(item => item.ProtectedNodeId == nodeId);

        cms.Read(() => _entries.Get(query)).ShouldHaveSingleItem().Key.ShouldBe(entry.Key);
        cms.Read(() => _entries.Count(query)).ShouldBe(1);
    }

    private PublicAccessEntry NewEntry(NodeRow? node = null)
    {
        node ??= cms.AddNode();
        var entry = new PublicAccessEntry(Guid.NewGuid(), node.Id, cms.AddNode().Id, cms.AddNode().Id, []);
        entry.ResetIdentity();
        return entry;
    }
}
