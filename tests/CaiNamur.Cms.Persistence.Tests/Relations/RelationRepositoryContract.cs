using CaiNamur.Cms.Persistence.Nodes;
using CaiNamur.Cms.Persistence.Tests.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.Persistence.Tests.Relations;

public abstract class RelationRepositoryContract<TFixture>(TFixture cms) : IClassFixture<TFixture>
    where TFixture : CmsFixture
{
    private readonly IRelationRepository _relations = cms.Get<IRelationRepository>();

    [Fact]
    public void Save_NewRelation_IsReadBackEqual()
    {
        NodeRow parent = cms.AddNode();
        NodeRow child = cms.AddNode(Constants.ObjectTypes.Media);
        Relation relation = NewRelation(parent, child, Constants.Conventions.RelationTypes.RelatedMediaAlias);
        relation.Comment = "À droite";

        cms.Write(() => _relations.Save(relation));

        relation.ParentObjectType.ShouldBe(Constants.ObjectTypes.Document);
        IRelation read = cms.Read(() => _relations.Get(relation.Id))!;
        read.ShouldSatisfyAllConditions(
            () => read.ParentId.ShouldBe(parent.Id),
            () => read.ChildId.ShouldBe(child.Id),
            () => read.ParentObjectType.ShouldBe(Constants.ObjectTypes.Document),
            () => read.ChildObjectType.ShouldBe(Constants.ObjectTypes.Media),
            () => read.RelationType.Alias.ShouldBe(Constants.Conventions.RelationTypes.RelatedMediaAlias),
            () => read.Comment.ShouldBe("À droite"),
            () => read.CreateDate.ShouldBe(relation.CreateDate),
            () => read.IsDirty().ShouldBeFalse());
    }

    [Fact]
    public void Save_ChangedRelation_IsUpdated()
    {
        Relation relation = Saved(NewRelation(cms.AddNode(), cms.AddNode()));
        IRelation read = cms.Read(() => _relations.Get(relation.Id))!;
        read.Comment = "Changé";

        cms.Write(() => _relations.Save(read));

        cms.Read(() => _relations.Get(relation.Id))!.Comment.ShouldBe("Changé");
        cms.Read(() => _relations.Count(Query().Where(item => item.ParentId == relation.ParentId))).ShouldBe(1);
    }

    [Fact]
    public void SaveBulk_WithDuplicates_KeepsOneOfEach()
    {
        NodeRow parent = cms.AddNode();
        NodeRow child = cms.AddNode();
        int type = Type(Constants.Conventions.RelationTypes.RelatedDocumentAlias).Id;

        cms.Write(() => _relations.SaveBulk([new ReadOnlyRelation(parent.Id, child.Id, type), new ReadOnlyRelation(parent.Id, child.Id, type)]));

        cms.Read(() => _relations.Get(Query().Where(relation => relation.ParentId == parent.Id))).ShouldHaveSingleItem().ChildId.ShouldBe(child.Id);
    }

    [Fact]
    public void Delete_Relation_IsGone()
    {
        Relation relation = Saved(NewRelation(cms.AddNode(), cms.AddNode()));

        cms.Write(() => _relations.Delete(relation));

        cms.Read(() => _relations.Exists(relation.Id)).ShouldBeFalse();
    }

    [Fact]
    public void DeleteByParent_WithAliases_LeavesOtherTypes()
    {
        NodeRow parent = cms.AddNode();
        NodeRow child = cms.AddNode();
        Saved(NewRelation(parent, child, Constants.Conventions.RelationTypes.RelatedDocumentAlias));
        Saved(NewRelation(parent, child, Constants.Conventions.RelationTypes.RelateDocumentOnCopyAlias));

        cms.Write(() => _relations.DeleteByParent(parent.Id, Constants.Conventions.RelationTypes.RelatedDocumentAlias));

        cms.Read(() => _relations.Get(Query().Where(relation => relation.ParentId == parent.Id)))
            .ShouldHaveSingleItem().RelationType.Alias.ShouldBe(Constants.Conventions.RelationTypes.RelateDocumentOnCopyAlias);
        cms.Write(() => _relations.DeleteByParent(parent.Id));
        cms.Read(() => _relations.Count(Query().Where(relation => relation.ParentId == parent.Id))).ShouldBe(0);
    }

    [Fact]
    public void DeleteOfNode_RelationsOfEitherEnd_GoWithIt()
    {
        NodeRow middle = cms.AddNode();
        Relation toIt = Saved(NewRelation(cms.AddNode(), middle));
        Relation fromIt = Saved(NewRelation(middle, cms.AddNode()));

        cms.DeleteNode(middle);

        cms.Read(() => _relations.GetMany(toIt.Id, fromIt.Id)).ShouldBeEmpty();
    }

    [Fact]
    public void Get_ByQueriesOfTheService_AreTranslated()
    {
        NodeRow parent = cms.AddNode();
        NodeRow child = cms.AddNode();
        Relation relation = Saved(NewRelation(parent, child));
        int parentId = parent.Id;
        int childId = child.Id;
        IRelationType type = relation.RelationType;

        cms.Read(() => _relations.Get(Query().Where(item => item.ChildId == childId))).ShouldHaveSingleItem().Id.ShouldBe(relation.Id);
        cms.Read(() => _relations.Get(Query().Where(item => (item.ChildId == parentId || item.ParentId == parentId) && item.RelationTypeId == type.Id)))
            .ShouldHaveSingleItem().Id.ShouldBe(relation.Id);
        cms.Read(() => _relations.Get(Query().Where(item => item.ParentId == parentId && item.ChildId == childId && item.RelationTypeId == type.Id)))
            .ShouldHaveSingleItem().Id.ShouldBe(relation.Id);
        cms.Read(() => _relations.Count(Query().Where(item => item.ParentId == childId))).ShouldBe(0);
    }

    [Fact]
    public void GetPagedRelationsByQuery_Ordered_GivesPages()
    {
        NodeRow parent = cms.AddNode();
        int parentId = parent.Id;
        int[] ids = [.. Enumerable.Range(0, 5).Select(_ => Saved(NewRelation(parent, cms.AddNode())).Id)];
        IQuery<IRelation> query = Query().Where(relation => relation.ParentId == parentId);
        long total = 0;

        int[] ascending = [.. cms.Read(() => _relations.GetPagedRelationsByQuery(query, 1, 2, out total, null)).Select(relation => relation.Id)];
        int[] descending = [.. cms.Read(() => _relations.GetPagedRelationsByQuery(query, 0, 2, out _, Ordering.By("childId", Direction.Descending))).Select(relation => relation.Id)];

        total.ShouldBe(5);
        ascending.ShouldBe([ids[2], ids[3]]);
        descending.ShouldBe([ids[4], ids[3]]);
        Should.Throw<NotSupportedException>(() => cms.Read(() => _relations.GetPagedRelationsByQuery(query, 0, 2, out _, Ordering.By("inconnu"))));
    }

    [Fact]
    public async Task GetPagedByChildKeyAsync_WithAlias_GivesThatTypeOnly()
    {
        NodeRow child = cms.AddNode();
        Relation related = Saved(NewRelation(cms.AddNode(), child, Constants.Conventions.RelationTypes.RelatedDocumentAlias));
        Saved(NewRelation(cms.AddNode(), child, Constants.Conventions.RelationTypes.RelateDocumentOnCopyAlias));

        PagedModel<IRelation> all = await cms.ReadAsync(() => _relations.GetPagedByChildKeyAsync(child.Key, 1, 10, null));
        PagedModel<IRelation> ofType = await cms.ReadAsync(() => _relations.GetPagedByChildKeyAsync(child.Key, 0, 10, Constants.Conventions.RelationTypes.RelatedDocumentAlias));

        all.Total.ShouldBe(2);
        all.Items.ShouldHaveSingleItem();
        ofType.Total.ShouldBe(1);
        ofType.Items.ShouldHaveSingleItem().Id.ShouldBe(related.Id);
    }

    [Fact]
    public void Save_InFailedScope_IsForgotten()
    {
        Relation relation = NewRelation(cms.AddNode(), cms.AddNode());

        cms.Fail(() => _relations.Save(relation));

        cms.Read(() => _relations.Exists(relation.Id)).ShouldBeFalse();
    }

    private Relation NewRelation(NodeRow parent, NodeRow child, string alias = Constants.Conventions.RelationTypes.RelatedDocumentAlias)
        => new(parent.Id, child.Id, Type(alias));

    private IRelationType Type(string alias)
        => cms.Read(() => cms.Get<IRelationTypeRepository>().GetMany(Array.Empty<int>())).Single(type => type.Alias == alias);

    private Relation Saved(Relation relation)
    {
        cms.Write(() => _relations.Save(relation));
        return relation;
    }

    private IQuery<IRelation> Query() => cms.Get<ICoreScopeProvider>().CreateQuery<IRelation>();
}
