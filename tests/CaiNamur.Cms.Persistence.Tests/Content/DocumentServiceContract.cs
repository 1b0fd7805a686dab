using CaiNamur.Cms.Persistence.Tests.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.Persistence.Tests.Content;

/// <summary>What Umbraco's content service promises, on our repository.</summary>
public abstract class DocumentServiceContract<TFixture>(TFixture cms) : IClassFixture<TFixture>, IAsyncLifetime
    where TFixture : CmsFixture
{
    private readonly IContentService _content = cms.Get<IContentService>();
    private readonly DocumentBuilder _documents = new(cms);
    private IContentType _type = null!;

    public async ValueTask InitializeAsync() => _type = await _documents.TypeAsync();

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public void Save_NewDocument_IsReadBackEqual()
    {
        IContent parent = _documents.Saved(_type, "Parent");
        var document = DocumentBuilder.New(_type, "Apprendre le français", parent.Id);
        document.SetValue(DocumentBuilder.Title, "Apprendre le français à Namur");
        document.SetValue(DocumentBuilder.Rank, 7);
        Guid key = document.Key;

        _documents.Save(document);

        document.HasIdentity.ShouldBeTrue();
        document.IsDirty().ShouldBeFalse();
        IContent read = _content.GetById(key)!;
        read.Id.ShouldBe(document.Id);
        read.VersionId.ShouldBe(document.VersionId);
        read.Name.ShouldBe("Apprendre le français");
        read.ParentId.ShouldBe(parent.Id);
        read.Path.ShouldBe($"-1,{parent.Id},{document.Id}");
        read.Path.ShouldBe(document.Path);
        read.Level.ShouldBe(2);
        read.SortOrder.ShouldBe(0);
        read.CreateDate.ShouldBe(document.CreateDate);
        read.UpdateDate.ShouldBe(document.UpdateDate);
        read.CreateDate.Kind.ShouldBe(DateTimeKind.Utc);
        read.CreatorId.ShouldBe(DocumentBuilder.SuperUser);
        read.WriterId.ShouldBe(DocumentBuilder.SuperUser);
        read.GetValue(DocumentBuilder.Title).ShouldBe("Apprendre le français à Namur");
        read.GetValue(DocumentBuilder.Rank).ShouldBe(7);
        read.Published.ShouldBeFalse();
        read.PublishedState.ShouldBe(PublishedState.Unpublished);
        read.Edited.ShouldBeTrue();
        read.PublishedVersionId.ShouldBe(0);
        read.IsDirty().ShouldBeFalse();
    }

    [Fact]
    public void Save_ExistingDocument_KeepsItsVersion()
    {
        IContent document = _documents.Saved(_type, "Brouillon");
        int version = document.VersionId;
        document.SetValue(DocumentBuilder.Title, "Deuxième essai");

        _documents.Save(document);

        document.VersionId.ShouldBe(version);
        IContent read = _content.GetById(document.Id)!;
        read.VersionId.ShouldBe(version);
        read.GetValue(DocumentBuilder.Title).ShouldBe("Deuxième essai");
        _content.GetVersionIds(document.Id, 10).ShouldBe([version]);
    }

    [Fact]
    public void Publish_SavedDocument_ShowsItsValues()
    {
        string name = DocumentBuilder.NewName();
        IContent document = _documents.Saved(_type, name);
        int draft = document.VersionId;

        _documents.Publish(document);

        IContent read = _content.GetById(document.Id)!;
        read.Published.ShouldBeTrue();
        read.PublishedState.ShouldBe(PublishedState.Published);
        read.Edited.ShouldBeFalse();
        read.PublishedVersionId.ShouldBe(draft);
        read.VersionId.ShouldBeGreaterThan(draft);
        read.VersionId.ShouldBe(document.VersionId);
        read.PublishName.ShouldBe(name);
        read.PublishDate.ShouldNotBeNull();
        read.GetValue(DocumentBuilder.Text, published: true).ShouldBe($"Texte de {name}");
        read.GetValue(DocumentBuilder.Text).ShouldBe($"Texte de {name}");
    }

    [Fact]
    public void Save_PublishedDocument_LeavesWhatIsPublished()
    {
        string name = DocumentBuilder.NewName();
        IContent document = _documents.Published(_type, name);
        document.SetValue(DocumentBuilder.Text, "Un nouveau texte");
        document.Name = name + " renommée";

        _documents.Save(document);

        IContent read = _content.GetById(document.Id)!;
        read.Edited.ShouldBeTrue();
        read.Published.ShouldBeTrue();
        read.Name.ShouldBe(name + " renommée");
        read.PublishName.ShouldBe(name);
        read.GetValue(DocumentBuilder.Text).ShouldBe("Un nouveau texte");
        read.GetValue(DocumentBuilder.Text, published: true).ShouldBe($"Texte de {name}");
    }

    [Fact]
    public void Publish_Again_KeepsEarlierVersionsInHistory()
    {
        IContent document = _documents.Published(_type, "Page");
        int first = document.PublishedVersionId;
        document.SetValue(DocumentBuilder.Text, "Deuxième");
        _documents.Save(document);
        _documents.Publish(document);

        IContent[] versions = [.. _content.GetVersions(document.Id)];

        versions.Select(version => version.VersionId).ShouldBe([document.VersionId, document.PublishedVersionId, first]);
        versions[1].GetValue(DocumentBuilder.Text).ShouldBe("Deuxième");
        versions[2].GetValue(DocumentBuilder.Text).ShouldBe("Texte de Page");
        _content.GetVersion(first)!.GetValue(DocumentBuilder.Text).ShouldBe("Texte de Page");
        _content.GetVersionsSlim(document.Id, 0, 2).Count().ShouldBe(2);
    }

    [Fact]
    public void Rollback_ToEarlierVersion_BringsItsValuesBack()
    {
        IContent document = _documents.Published(_type, "Page");
        int first = document.PublishedVersionId;
        document.SetValue(DocumentBuilder.Text, "Deuxième");
        _documents.Save(document);
        _documents.Publish(document);

        _content.Rollback(document.Id, first).Success.ShouldBeTrue();

        IContent read = _content.GetById(document.Id)!;
        read.GetValue(DocumentBuilder.Text).ShouldBe("Texte de Page");
        read.GetValue(DocumentBuilder.Text, published: true).ShouldBe("Deuxième");
        read.Edited.ShouldBeTrue();
    }

    [Fact]
    public void Unpublish_PublishedDocument_KeepsItsVersions()
    {
        IContent document = _documents.Published(_type, "Page");
        int published = document.PublishedVersionId;

        _content.Unpublish(document).Success.ShouldBeTrue();

        IContent read = _content.GetById(document.Id)!;
        read.Published.ShouldBeFalse();
        read.Edited.ShouldBeTrue();
        read.PublishedVersionId.ShouldBe(0);
        read.PublishName.ShouldBeNull();
        _content.GetVersionIds(document.Id, 10).ShouldBe([document.VersionId, published]);
    }

    [Fact]
    public void Save_NameOfSibling_GetsANumber()
    {
        IContent parent = _documents.Saved(_type, "Parent");
        _documents.Saved(_type, "École", parent.Id);

        IContent second = _documents.Saved(_type, "école", parent.Id);
        IContent third = _documents.Saved(_type, "École (1)", parent.Id);

        second.Name.ShouldBe("école (1)");
        third.Name.ShouldBe("École (2)");
        _content.GetById(third.Id)!.Name.ShouldBe("École (2)");
    }

    [Fact]
    public void Save_Siblings_AreOrderedAsTheyCame()
    {
        IContent parent = _documents.Saved(_type, "Parent");

        int[] order = [.. Enumerable.Range(1, 3).Select(number => _documents.Saved(_type, $"Enfant {number}", parent.Id).SortOrder)];

        order.ShouldBe([0, 1, 2]);
    }

    [Fact]
    public void Move_WithDescendants_ChangesPathsAndLevels()
    {
        IContent from = _documents.Saved(_type, "Départ");
        IContent child = _documents.Saved(_type, "Enfant", from.Id);
        IContent grandchild = _documents.Saved(_type, "Petit-enfant", child.Id);
        IContent to = _documents.Saved(_type, "Arrivée");
        IContent deeper = _documents.Saved(_type, "Plus bas", to.Id);

        _content.Move(child, deeper.Id).Success.ShouldBeTrue();

        IContent movedChild = _content.GetById(child.Id)!;
        movedChild.Path.ShouldBe($"-1,{to.Id},{deeper.Id},{child.Id}");
        movedChild.Level.ShouldBe(3);
        IContent movedGrandchild = _content.GetById(grandchild.Id)!;
        movedGrandchild.Path.ShouldBe($"-1,{to.Id},{deeper.Id},{child.Id},{grandchild.Id}");
        movedGrandchild.Level.ShouldBe(4);
        movedGrandchild.ParentId.ShouldBe(child.Id);
        _content.CountDescendants(to.Id).ShouldBe(3);
        _content.CountChildren(from.Id).ShouldBe(0);
    }

    [Fact]
    public void RecycleBin_TrashRestoreTrashDelete()
    {
        IContent parent = _documents.Published(_type, "Parent");
        IContent child = _documents.Published(_type, "Enfant", parent.Id);

        _content.MoveToRecycleBin(parent).Success.ShouldBeTrue();

        IContent trashed = _content.GetById(child.Id)!;
        trashed.Trashed.ShouldBeTrue();
        trashed.Path.ShouldBe($"-1,-20,{parent.Id},{child.Id}");
        _content.RecycleBinSmells().ShouldBeTrue();
        _content.GetPagedContentInRecycleBin(0, 10, out long total).Select(item => item.Id).ShouldContain(child.Id);
        total.ShouldBeGreaterThanOrEqualTo(2);

        _content.Move(_content.GetById(parent.Id)!, Constants.System.Root).Success.ShouldBeTrue();

        IContent restored = _content.GetById(parent.Id)!;
        restored.Trashed.ShouldBeFalse();
        restored.Published.ShouldBeFalse();
        restored.Path.ShouldBe($"-1,{parent.Id}");
        _content.GetById(child.Id)!.Trashed.ShouldBeFalse();

        _content.MoveToRecycleBin(restored).Success.ShouldBeTrue();
        _content.EmptyRecycleBin(DocumentBuilder.SuperUser).Success.ShouldBeTrue();

        _content.GetById(parent.Id).ShouldBeNull();
        _content.GetById(child.Id).ShouldBeNull();
        _content.RecycleBinSmells().ShouldBeFalse();
    }

    [Fact]
    public void Copy_Branch_KeepsTheOrderOfItsChildren()
    {
        string name = DocumentBuilder.NewName("Original");
        IContent parent = _documents.Published(_type, name);
        IContent first = _documents.Saved(_type, "A", parent.Id);
        IContent second = _documents.Saved(_type, "B", parent.Id);
        IContent third = _documents.Saved(_type, "C", parent.Id);
        _content.Sort([third.Id, first.Id, second.Id]).Success.ShouldBeTrue();

        IContent copy = _content.Copy(parent, Constants.System.Root, relateToOriginal: false)!;

        copy.Key.ShouldNotBe(parent.Key);
        copy.Name.ShouldBe($"{name} (1)");
        copy.Published.ShouldBeFalse();
        copy.SortOrder.ShouldBeGreaterThan(parent.SortOrder);
        Children(copy.Id).Select(child => child.Name).ShouldBe(["C", "A", "B"]);
        Children(parent.Id).Select(child => child.Name).ShouldBe(["C", "A", "B"]);
    }

    [Fact]
    public void SortChildren_ByIds_SetsTheirOrder()
    {
        IContent parent = _documents.Saved(_type, "Parent");
        IContent[] children = [.. Enumerable.Range(1, 4).Select(number => _documents.Saved(_type, $"Enfant {number}", parent.Id))];
        int[] wanted = [children[2].Id, children[0].Id, children[3].Id, children[1].Id];

        _content.SortChildren(parent.Id, wanted).Success.ShouldBeTrue();

        Children(parent.Id).Select(child => child.Id).ShouldBe(wanted);
    }

    [Fact]
    public void Delete_Document_TakesDescendantsAlong()
    {
        IContent parent = _documents.Published(_type, "Parent");
        IContent child = _documents.Published(_type, "Enfant", parent.Id);

        _content.Delete(parent).Success.ShouldBeTrue();

        _content.GetById(parent.Id).ShouldBeNull();
        _content.GetById(child.Key).ShouldBeNull();
    }

    [Fact]
    public void PublishBranch_PublishesAllDescendants()
    {
        IContent parent = _documents.Saved(_type, "Parent");
        IContent child = _documents.Saved(_type, "Enfant", parent.Id);
        IContent grandchild = _documents.Saved(_type, "Petit-enfant", child.Id);

        PublishResult[] results = [.. _content.PublishBranch(parent, PublishBranchFilter.IncludeUnpublished, ["*"])];

        results.ShouldAllBe(result => result.Success);
        foreach (IContent document in new[] { parent, child, grandchild })
        {
            _content.GetById(document.Id)!.Published.ShouldBeTrue();
        }

        _content.IsPathPublished(_content.GetById(grandchild.Id)!).ShouldBeTrue();
        _content.CountPublished(_type.Alias).ShouldBe(3);
    }

    [Fact]
    public void Save_OfReplacedDraft_IsRefused()
    {
        IContent document = _documents.Saved(_type, "Page");
        IContent late = _content.GetById(document.Id)!;
        _documents.Publish(document);
        late.SetValue(DocumentBuilder.Text, "Trop tard");

        Should.Throw<InvalidOperationException>(() => _content.Save(late));
    }

    private IEnumerable<IContent> Children(int parentId)
        => _content.GetPagedChildren(parentId, 0, 100, out _, propertyAliases: null, filter: null, ordering: null);
}

public sealed class DocumentServiceOnSqlite(SqliteCms cms) : DocumentServiceContract<SqliteCms>(cms);

public sealed class DocumentServiceOnPostgreSql(PostgreSqlCms cms) : DocumentServiceContract<PostgreSqlCms>(cms);
