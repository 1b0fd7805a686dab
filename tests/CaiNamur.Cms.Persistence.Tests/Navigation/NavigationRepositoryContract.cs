using CaiNamur.Cms.Persistence.Tests.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.Persistence.Tests.Navigation;

/// <summary>The tree that is kept in memory.</summary>
public abstract class NavigationRepositoryContract<TFixture>(TFixture cms) : DocumentContract<TFixture>(cms)
    where TFixture : CmsFixture
{
    private readonly INavigationRepository _navigation = cms.Get<INavigationRepository>();

    [Fact]
    public void GetContentNodesByObjectType_OfDocuments_GivesParentsBeforeChildrenInOrder()
    {
        IContent parent = Documents.Saved(Type, DocumentBuilder.NewName());
        IContent first = Documents.Saved(Type, "A", parent.Id);
        IContent second = Documents.Saved(Type, "B", parent.Id);
        IContent grandchild = Documents.Saved(Type, "C", first.Id);
        Cms.Get<IContentService>().Sort([second, first]).Success.ShouldBeTrue();

        INavigationModel[] nodes = [.. Nodes().Where(node => node.Id >= parent.Id)];

        nodes.Select(node => node.Id).ShouldBe([parent.Id, second.Id, first.Id, grandchild.Id]);
        nodes[1].ShouldSatisfyAllConditions(
            () => nodes[1].Key.ShouldBe(second.Key),
            () => nodes[1].ParentId.ShouldBe(parent.Id),
            () => nodes[1].ContentTypeKey.ShouldBe(Type.Key),
            () => nodes[1].SortOrder.ShouldBeLessThan(nodes[2].SortOrder),
            () => nodes[1].Trashed.ShouldBeFalse());
    }

    [Fact]
    public void GetTrashedContentNodesByObjectType_AfterADocumentWasThrownAway_HoldsItsBranch()
    {
        IContent parent = Documents.Saved(Type, DocumentBuilder.NewName());
        IContent child = Documents.Saved(Type, "Enfant", parent.Id);

        Cms.Get<IContentService>().MoveToRecycleBin(parent).Success.ShouldBeTrue();

        Nodes().Select(node => node.Id).ShouldNotContain(child.Id);
        INavigationModel[] trashed = [.. Cms.Read(() => _navigation.GetTrashedContentNodesByObjectType(Constants.ObjectTypes.Document))];
        trashed.Select(node => node.Id).Where(id => id >= parent.Id).ShouldBe([parent.Id, child.Id]);
        trashed.Single(node => node.Id == parent.Id).ParentId.ShouldBe(Constants.System.RecycleBinContent);
    }

    [Fact]
    public void GetContentNodeWithAncestors_OfADocument_GivesItsWayFromTheRoot()
    {
        IContent parent = Documents.Saved(Type, DocumentBuilder.NewName());
        IContent child = Documents.Saved(Type, "Enfant", parent.Id);
        Documents.Saved(Type, "Frère", parent.Id);

        Cms.Read(() => _navigation.GetContentNodeWithAncestors(child.Key, Constants.ObjectTypes.Document)).Select(node => node.Id).ShouldBe([parent.Id, child.Id]);
        Cms.Read(() => _navigation.GetContentNodeWithAncestors(child.Key, Constants.ObjectTypes.Media)).ShouldBeEmpty();
        Cms.Read(() => _navigation.GetContentNodeWithAncestors(Guid.NewGuid(), Constants.ObjectTypes.Document)).ShouldBeEmpty();
    }

    [Fact]
    public void GetContentNodesByObjectType_OfMedia_LeavesDocumentsOut()
    {
        IMedia folder = Cms.Get<IMediaService>().CreateMediaWithIdentity("Dossier", Constants.System.Root, Constants.Conventions.MediaTypes.Folder);
        IContent document = Documents.Saved(Type, DocumentBuilder.NewName());

        int[] ids = [.. Cms.Read(() => _navigation.GetContentNodesByObjectType(Constants.ObjectTypes.Media)).Select(node => node.Id)];

        ids.ShouldContain(folder.Id);
        ids.ShouldNotContain(document.Id);
    }

    private IEnumerable<INavigationModel> Nodes() => Cms.Read(() => _navigation.GetContentNodesByObjectType(Constants.ObjectTypes.Document));
}
