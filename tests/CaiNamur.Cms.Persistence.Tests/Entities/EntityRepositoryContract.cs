using CaiNamur.Cms.Persistence.Tests.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Persistence;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace CaiNamur.Cms.Persistence.Tests.Entities;

/// <summary>What trees, pickers and permission checks read.</summary>
public abstract class EntityRepositoryContract<TFixture>(TFixture cms) : DocumentContract<TFixture>(cms)
    where TFixture : CmsFixture
{
    private readonly IEntityRepository _repository = cms.Get<IEntityRepository>();
    private readonly IEntityService _entities = cms.Get<IEntityService>();

    [Fact]
    public void Get_Document_ShowsStateAndType()
    {
        IContent parent = Documents.Published(Type, DocumentBuilder.NewName());
        Documents.Saved(Type, "Enfant", parent.Id);

        var entity = _entities.Get(parent.Key, UmbracoObjectTypes.Document).ShouldBeOfType<DocumentEntitySlim>();

        entity.ShouldSatisfyAllConditions(
            () => entity.Id.ShouldBe(parent.Id),
            () => entity.Name.ShouldBe(parent.Name),
            () => entity.Path.ShouldBe(parent.Path),
            () => entity.NodeObjectType.ShouldBe(Constants.ObjectTypes.Document),
            () => entity.ContentTypeAlias.ShouldBe(Type.Alias),
            () => entity.ContentTypeKey.ShouldBe(Type.Key),
            () => entity.ContentTypeIcon.ShouldBe(Type.Icon),
            () => entity.Published.ShouldBeTrue(),
            () => entity.Edited.ShouldBeFalse(),
            () => entity.HasChildren.ShouldBeTrue(),
            () => entity.CreatorId.ShouldBe(DocumentBuilder.SuperUser));
    }

    [Fact]
    public void Get_MediaAndContainer_GivesTheirKinds()
    {
        IMedia folder = Cms.Get<IMediaService>().CreateMediaWithIdentity("Dossier", Constants.System.Root, Constants.Conventions.MediaTypes.Folder);

        _entities.Get(folder.Id).ShouldBeOfType<MediaEntitySlim>().ContentTypeAlias.ShouldBe(Constants.Conventions.MediaTypes.Folder);
        _entities.Get(Type.Key)!.NodeObjectType.ShouldBe(Constants.ObjectTypes.DocumentType);
        _entities.Get(folder.Key, UmbracoObjectTypes.Document).ShouldBeNull();
        _entities.Get(Guid.NewGuid()).ShouldBeNull();
    }

    [Fact]
    public void GetPagedChildren_OfAParent_GivesPageAndTotal()
    {
        IContent parent = Documents.Saved(Type, DocumentBuilder.NewName());
        IContent[] children = Children(parent, "c", "a", "e", "b", "d");

        int[] first = Ids(_entities.GetPagedChildren(parent.Key, UmbracoObjectTypes.Document, 0, 2, out long total));
        string[] byName = [.. _entities.GetPagedChildren(parent.Key, UmbracoObjectTypes.Document, 2, 2, out _, ordering: Ordering.By("name")).Select(entity => entity.Name!)];
        int[] nothing = Ids(_entities.GetPagedChildren(parent.Key, UmbracoObjectTypes.Document, 0, 0, out long counted));
        int[] ofMedia = Ids(_entities.GetPagedChildren(parent.Key, UmbracoObjectTypes.Media, 0, 10, out _));

        total.ShouldBe(5);
        first.ShouldBe([children[0].Id, children[1].Id]);
        byName.ShouldBe(["c", "d"]);
        nothing.ShouldBeEmpty();
        counted.ShouldBe(5);
        ofMedia.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("name", "ABC")]
    [InlineData("sortOrder", "CAB")]
    [InlineData("createDate", "CAB")]
    [InlineData("updateDate", "CAB")]
    [InlineData("path", "CAB")]
    [InlineData("level", "CAB")]
    [InlineData("contentTypeAlias", "CAB")]
    [InlineData("nodeObjectType", "CAB")]
    [InlineData("published", "CAB")]
    public void GetPagedChildren_ByField_IsSorted(string field, string expected)
    {
        IContent parent = Documents.Saved(Type, DocumentBuilder.NewName());
        Children(parent, "C", "A", "B");

        string names = string.Concat(_entities.GetPagedChildren(parent.Key, UmbracoObjectTypes.Document, 0, 10, out _, ordering: Ordering.By(field)).Select(entity => entity.Name));

        names.ShouldBe(expected);
    }

    [Fact]
    public void GetPagedChildren_WithFilterOfTheService_CountsWhatMatches()
    {
        IContent parent = Documents.Saved(Type, DocumentBuilder.NewName());
        IContent[] children = Children(parent, "Été au C.A.I.", "Hiver", "L'été");
        IQuery<IUmbracoEntity> filter = Query().Where(entity => entity.Name!.Contains("ÉTÉ"));

        int[] found = Ids(_entities.GetPagedChildren(parent.Key, UmbracoObjectTypes.Document, 0, 1, out long total, filter));

        total.ShouldBe(2);
        found.ShouldBe([children[0].Id]);
    }

    [Fact]
    public void GetSiblings_AroundAnItem_GivesTheWindowAndWhatIsBeyond()
    {
        IContent parent = Documents.Saved(Type, DocumentBuilder.NewName());
        IContent[] children = Children(parent, "a", "b", "c", "d", "e", "f");

        int[] middle = Ids(_entities.GetSiblings(children[3].Key, [UmbracoObjectTypes.Document], 1, 1, out long before, out long after));
        int[] first = Ids(_entities.GetSiblings(children[0].Key, [UmbracoObjectTypes.Document], 5, 0, out long beforeFirst, out long afterFirst));
        int[] reversed = Ids(_entities.GetSiblings(children[3].Key, [UmbracoObjectTypes.Document], 1, 0, out _, out _, ordering: Ordering.By("name", Direction.Descending)));
        int[] absent = Ids(_entities.GetSiblings(children[3].Key, [UmbracoObjectTypes.Media], 1, 1, out long beforeAbsent, out _));

        middle.ShouldBe([children[2].Id, children[3].Id, children[4].Id]);
        (before, after).ShouldBe((2, 1));
        first.ShouldBe([children[0].Id]);
        (beforeFirst, afterFirst).ShouldBe((0, 5));
        reversed.ShouldBe([children[4].Id, children[3].Id]);
        absent.ShouldBeEmpty();
        beforeAbsent.ShouldBe(0);
    }

    [Fact]
    public void GetDescendants_AndAncestors_FollowThePath()
    {
        IContent parent = Documents.Saved(Type, DocumentBuilder.NewName());
        IContent child = Documents.Saved(Type, "Enfant", parent.Id);
        IContent grandchild = Documents.Saved(Type, "Petit-enfant", child.Id);

        Ids(_entities.GetDescendants(parent.Id, UmbracoObjectTypes.Document)).ShouldBe([child.Id, grandchild.Id]);
        Ids(_entities.GetPagedDescendants(parent.Id, UmbracoObjectTypes.Document, 0, 1, out long total)).ShouldHaveSingleItem();
        total.ShouldBe(2);
        Ids(_entities.GetChildren(parent.Id)).ShouldBe([child.Id]);
        _entities.GetParent(grandchild.Id)!.Id.ShouldBe(child.Id);
        _entities.GetPathKeys(_entities.Get(grandchild.Id)!, omitSelf: true).ShouldBe([parent.Key, child.Key]);
        _entities.GetRootEntities(UmbracoObjectTypes.Document).Select(entity => entity.Id).ShouldContain(parent.Id);
    }

    [Fact]
    public void GetPagedTrashedChildren_OfTheBin_ShowsWhatWasThrownAway()
    {
        IContent document = Documents.Saved(Type, DocumentBuilder.NewName());
        IContent child = Documents.Saved(Type, "Enfant", document.Id);
        Cms.Get<IContentService>().MoveToRecycleBin(document).Success.ShouldBeTrue();

        Ids(_entities.GetPagedTrashedChildren(Constants.System.RecycleBinContent, UmbracoObjectTypes.Document, 0, 100, out _)).ShouldContain(document.Id);
        Ids(_entities.GetPagedTrashedChildren(document.Key, UmbracoObjectTypes.Document, 0, 10, out long total)).ShouldBe([child.Id]);
        total.ShouldBe(1);
        Ids(_entities.GetTrashedSiblings(child.Key, [UmbracoObjectTypes.Document], 1, 1, out _, out _)).ShouldBe([child.Id]);
        Ids(_entities.GetSiblings(child.Key, [UmbracoObjectTypes.Document], 1, 1, out _, out _)).ShouldBeEmpty();
        _entities.GetPagedDescendants(UmbracoObjectTypes.Document, 0, 1000, out _, includeTrashed: false).Select(entity => entity.Id).ShouldNotContain(document.Id);
    }

    [Fact]
    public void GetAll_ByIdsAndKeys_GivesThoseOfTheKind()
    {
        IContent[] documents = [Documents.Saved(Type, DocumentBuilder.NewName()), Documents.Saved(Type, DocumentBuilder.NewName())];
        IMedia media = Cms.Get<IMediaService>().CreateMediaWithIdentity("Dossier", Constants.System.Root, Constants.Conventions.MediaTypes.Folder);

        Ids(_entities.GetAll(UmbracoObjectTypes.Document, [.. documents.Select(document => document.Id), media.Id])).ShouldBe(documents.Select(document => document.Id), ignoreOrder: true);
        Ids(_entities.GetAll(UmbracoObjectTypes.Document, [documents[0].Key, media.Key])).ShouldBe([documents[0].Id]);
        _entities.GetAllPaths(UmbracoObjectTypes.Document, documents[1].Id).ShouldHaveSingleItem().Path.ShouldBe(documents[1].Path);
        _entities.GetAllPaths(UmbracoObjectTypes.Document, documents[1].Key).ShouldHaveSingleItem().Key.ShouldBe(documents[1].Key);
        _entities.GetAll(UmbracoObjectTypes.Document).Count().ShouldBeGreaterThanOrEqualTo(2);
    }

    [Fact]
    public void Exists_AndObjectType_TellTheKind()
    {
        IContent document = Documents.Saved(Type, DocumentBuilder.NewName());

        _entities.Exists(document.Key).ShouldBeTrue();
        _entities.Exists(document.Id, UmbracoObjectTypes.Document).ShouldBeTrue();
        _entities.Exists(document.Key, UmbracoObjectTypes.Media).ShouldBeFalse();
        _entities.Exists([document.Key, document.Key]).ShouldBeTrue();
        _entities.Exists([document.Key, Guid.NewGuid()]).ShouldBeFalse();
        _entities.GetObjectType(document.Id).ShouldBe(UmbracoObjectTypes.Document);
        _entities.GetObjectType(Type.Key).ShouldBe(UmbracoObjectTypes.DocumentType);
        Cms.Read(() => _repository.GetObjectType(Guid.NewGuid())).ShouldBe(UmbracoObjectTypes.Unknown);
        _entities.GetId(document.Key, UmbracoObjectTypes.Document).Result.ShouldBe(document.Id);
        _entities.GetKey(document.Id, UmbracoObjectTypes.Document).Result.ShouldBe(document.Key);
        _entities.GetId(Guid.NewGuid(), UmbracoObjectTypes.Document).Success.ShouldBeFalse();
    }

    [Fact]
    public void ReserveId_ForADocumentToCome_IsUsedByIt()
    {
        var document = DocumentBuilder.New(Type, DocumentBuilder.NewName());

        int id = _entities.ReserveId(document.Key);

        Cms.Read(() => Cms.Get<IIdKeyMapRepository>().GetIdForKey(document.Key, UmbracoObjectTypes.Document)).ShouldBe(id);
        Should.Throw<InvalidOperationException>(() => _entities.ReserveId(document.Key));
        Documents.Save(document).Id.ShouldBe(id);
    }

    [Fact]
    public void GetByQuery_WithAnyOfSeveralConditions_FindsEach()
    {
        IContent first = Documents.Saved(Type, DocumentBuilder.NewName());
        IContent second = Documents.Saved(Type, DocumentBuilder.NewName());
        Documents.Saved(Type, DocumentBuilder.NewName());
        string prefix = second.Path;
        Guid documents = Constants.ObjectTypes.Document;

        int[] found = Ids(Cms.Read(() => _repository.GetByQuery(
            Query().WhereAny([entity => entity.Id == first.Id, entity => entity.Path.SqlStartsWith(prefix, TextColumnType.NVarchar)]), documents)));
        int[] others = Ids(Cms.Read(() => _repository.GetByQuery(
            Query().Where(entity => entity.Level == 1).WhereIn(entity => entity.Id, new[] { first.Id, second.Id }).WhereNotIn(entity => entity.Id, new[] { first.Id }))));

        found.ShouldBe([first.Id, second.Id]);
        others.ShouldBe([second.Id]);
        Cms.Read(() => _repository.CountByQuery(Query().Where(entity => entity.Trashed == false && entity.ParentId == -1), [documents], Query().Where(entity => entity.Key == first.Key))).ShouldBe(1);
    }

    [Fact]
    public void GetPagedResultsByQuery_UnknownField_IsRefused()
    {
        Documents.Saved(Type, DocumentBuilder.NewName());

        Should.Throw<NotSupportedException>(() => _entities.GetPagedChildren(null, UmbracoObjectTypes.Document, 0, 10, out _, ordering: Ordering.By("inconnu")));
    }

    [Fact]
    public void GetPagedChildren_OfManyChildren_TakesAConstantNumberOfCommands()
    {
        IContent parent = Documents.Saved(Type, DocumentBuilder.NewName());
        Children(parent, [.. Enumerable.Range(0, 12).Select(number => $"Enfant {number}")]);
        IQuery<IUmbracoEntity> query = Query().Where(entity => entity.ParentId == parent.Id);

        int commands = Cms.Read(() =>
        {
            using var counter = CommandCounter.Start();
            _repository.GetPagedResultsByQuery(query, new HashSet<Guid> { Constants.ObjectTypes.Document }, 0, 10, out _, null, Ordering.By("name"));
            return counter.Count;
        });

        commands.ShouldBe(2);
    }

    private IContent[] Children(IContent parent, params string[] names) => [.. names.Select(name => Documents.Saved(Type, name, parent.Id))];

    private static int[] Ids(IEnumerable<IEntitySlim> entities) => [.. entities.Select(entity => entity.Id)];

    private IQuery<IUmbracoEntity> Query() => Cms.Get<ICoreScopeProvider>().CreateQuery<IUmbracoEntity>();
}
