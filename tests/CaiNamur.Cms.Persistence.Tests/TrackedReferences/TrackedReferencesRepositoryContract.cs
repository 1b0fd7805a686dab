using CaiNamur.Cms.Persistence.ContentTypes;
using CaiNamur.Cms.Persistence.Nodes;
using CaiNamur.Cms.Persistence.Relations;
using CaiNamur.Cms.Persistence.Tests.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace CaiNamur.Cms.Persistence.Tests.TrackedReferences;

public abstract class TrackedReferencesRepositoryContract<TFixture>(TFixture cms) : IClassFixture<TFixture>
    where TFixture : CmsFixture
{
    private readonly ITrackedReferencesRepository _references = cms.Get<ITrackedReferencesRepository>();
    private readonly int _relatedDocument = TypeId(cms, Constants.Conventions.RelationTypes.RelatedDocumentAlias);
    private readonly int _relatedMedia = TypeId(cms, Constants.Conventions.RelationTypes.RelatedMediaAlias);
    private readonly int _copy = TypeId(cms, Constants.Conventions.RelationTypes.RelateDocumentOnCopyAlias);

    [Fact]
    public void GetPagedRelationsForItem_UsedByDocument_ShowsDocumentWithItsType()
    {
        ContentTypeRow type = cms.AddContentType();
        NodeRow user = cms.AddDocument(type);
        NodeRow used = cms.AddNode(Constants.ObjectTypes.Media);
        Relate(user, used, _relatedMedia);
        long total = 0;

        RelationItemModel item = cms.Read(() => _references.GetPagedRelationsForItem(used.Key, 0, 10, true, out total)).ShouldHaveSingleItem();

        total.ShouldBe(1);
        item.ShouldSatisfyAllConditions(
            () => item.NodeKey.ShouldBe(user.Key),
            () => item.NodeName.ShouldBe(user.Name),
            () => item.NodeType.ShouldBe(Constants.UdiEntityType.Document),
            () => item.NodePublished.ShouldBe(true),
            () => item.ContentTypeKey.ShouldNotBe(Guid.Empty),
            () => item.ContentTypeAlias.ShouldBe(type.Alias),
            () => item.ContentTypeIcon.ShouldBe(type.Icon),
            () => item.ContentTypeName.ShouldNotBeNull(),
            () => item.RelationTypeName.ShouldBe(Constants.Conventions.RelationTypes.RelatedMediaName),
            () => item.RelationTypeIsDependency.ShouldBeTrue(),
            () => item.RelationTypeIsBidirectional.ShouldBeFalse());
    }

    [Fact]
    public void GetPagedRelationsForItem_DependenciesOnly_LeavesOthersOut()
    {
        ContentTypeRow type = cms.AddContentType();
        NodeRow used = cms.AddDocument(type);
        NodeRow copy = cms.AddDocument(type);
        Relate(used, copy, _copy);

        cms.Read(() => _references.GetPagedRelationsForItem(used.Key, 0, 10, true, out _)).ShouldBeEmpty();
        cms.Read(() => _references.GetPagedRelationsForItem(used.Key, 0, 10, false, out _)).ShouldHaveSingleItem().NodeKey.ShouldBe(copy.Key);
        cms.Read(() => _references.GetPagedRelationsForItem(copy.Key, 0, 10, false, out _)).ShouldHaveSingleItem().NodeKey.ShouldBe(used.Key);
    }

    [Fact]
    public void GetPagedRelationsForItem_OneWayRelation_IsNotSeenFromParent()
    {
        ContentTypeRow type = cms.AddContentType();
        NodeRow user = cms.AddDocument(type);
        Relate(user, cms.AddDocument(type), _relatedDocument);

        cms.Read(() => _references.GetPagedRelationsForItem(user.Key, 0, 10, false, out _)).ShouldBeEmpty();
    }

    [Fact]
    public void GetPagedRelationsForItem_ManyUsers_GivesPages()
    {
        ContentTypeRow type = cms.AddContentType();
        NodeRow used = cms.AddDocument(type);
        NodeRow[] users = [.. Enumerable.Range(0, 5).Select(_ => cms.AddDocument(type, published: false))];
        Array.ForEach(users, user => Relate(user, used, _relatedDocument));
        long total = 0;

        RelationItemModel[] page = [.. cms.Read(() => _references.GetPagedRelationsForItem(used.Key, 3, 10, true, out total))];

        total.ShouldBe(5);
        page.Select(item => item.NodeKey).ShouldBe([users[3].Key, users[4].Key]);
        page.ShouldAllBe(item => item.NodePublished == false);
    }

    [Fact]
    public void GetPagedRelationsForRecycleBin_TrashedOfThatKind_ShowsWhoUsesThem()
    {
        ContentTypeRow type = cms.AddContentType();
        NodeRow user = cms.AddDocument(type);
        NodeRow trashed = cms.AddNode(Constants.ObjectTypes.Member, trashed: true);
        Relate(user, trashed, _relatedDocument);
        Relate(user, cms.AddNode(Constants.ObjectTypes.Member), _relatedDocument);

        cms.Read(() => _references.GetPagedRelationsForRecycleBin(Constants.ObjectTypes.Member, 0, 10, true, out _))
            .ShouldHaveSingleItem().NodeKey.ShouldBe(user.Key);
    }

    [Fact]
    public void GetPagedItemsWithRelations_SomeUsed_ShowsThoseThemselves()
    {
        ContentTypeRow type = cms.AddContentType();
        NodeRow used = cms.AddDocument(type);
        NodeRow unused = cms.AddDocument(type);
        Relate(cms.AddDocument(type), used, _relatedDocument);
        Relate(cms.AddDocument(type), used, _relatedDocument);
        long total = 0;

        cms.Read(() => _references.GetPagedItemsWithRelations(new HashSet<Guid> { used.Key, unused.Key }, 0, 10, true, out total))
            .ShouldHaveSingleItem().NodeKey.ShouldBe(used.Key);
        total.ShouldBe(1);
    }

    [Fact]
    public void GetPagedDescendantsInReferences_BelowParent_ShowsUsedOnes()
    {
        ContentTypeRow type = cms.AddContentType();
        NodeRow parent = cms.AddDocument(type);
        NodeRow child = cms.AddDocument(type, parent: parent);
        NodeRow grandchild = cms.AddDocument(type, parent: child);
        NodeRow user = cms.AddDocument(type);
        Relate(user, parent, _relatedDocument);
        Relate(user, grandchild, _relatedDocument);

        cms.Read(() => _references.GetPagedDescendantsInReferences(parent.Key, 0, 10, true, out _)).ShouldHaveSingleItem().NodeKey.ShouldBe(grandchild.Key);
        cms.Read(() => _references.GetPagedDescendantsInReferences(Guid.NewGuid(), 0, 10, true, out _)).ShouldBeEmpty();
    }

    [Fact]
    public async Task GetPagedNodeKeysWithDependantReferencesAsync_OfKind_GivesUsedOnes()
    {
        ContentTypeRow type = cms.AddContentType();
        NodeRow user = cms.AddDocument(type);
        NodeRow used = cms.AddDocument(type);
        NodeRow copied = cms.AddDocument(type);
        NodeRow media = cms.AddNode(Constants.ObjectTypes.Media);
        Relate(user, used, _relatedDocument);
        Relate(user, copied, _copy);
        Relate(user, media, _relatedMedia);

        PagedModel<Guid> page = await cms.ReadAsync(() => _references.GetPagedNodeKeysWithDependantReferencesAsync(
            new HashSet<Guid> { user.Key, used.Key, copied.Key, media.Key }, Constants.ObjectTypes.Document, 0, 10));

        page.Total.ShouldBe(1);
        page.Items.ShouldBe([used.Key]);
    }

    private static int TypeId(CmsFixture cms, string alias)
        => cms.Read(() => cms.Get<IRelationTypeRepository>().GetMany(Array.Empty<int>())).Single(type => type.Alias == alias).Id;

    private void Relate(NodeRow parent, NodeRow child, int typeId)
        => cms.AddRow(new RelationRow { ParentId = parent.Id, ChildId = child.Id, RelationTypeId = typeId, CreateDate = DateTime.UnixEpoch });
}
