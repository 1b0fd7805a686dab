using CaiNamur.Cms.Persistence.Tests.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace CaiNamur.Cms.Persistence.Tests.Containers;

public abstract class EntityContainerRepositoryContract<TFixture>(TFixture cms) : IClassFixture<TFixture>
    where TFixture : CmsFixture
{
    private readonly IDocumentTypeContainerRepository _folders = cms.Get<IDocumentTypeContainerRepository>();

    [Fact]
    public void Save_NewFolder_IsReadBackEqual()
    {
        EntityContainer folder = New();

        cms.Write(() => _folders.Save(folder));

        EntityContainer read = cms.Read(() => _folders.Get(folder.Key))!;
        read.Id.ShouldBe(folder.Id);
        read.Name.ShouldBe(folder.Name);
        read.Path.ShouldBe($"-1,{folder.Id}");
        read.Level.ShouldBe(1);
        read.ContainedObjectType.ShouldBe(Constants.ObjectTypes.DocumentType);
        read.CreateDate.ShouldBe(folder.CreateDate);
        read.IsDirty().ShouldBeFalse();
    }

    [Fact]
    public void Save_Order_IsThatOfCreation()
    {
        EntityContainer parent = New();
        cms.Write(() => _folders.Save(parent));
        EntityContainer first = New(parent.Id);
        EntityContainer second = New(parent.Id);

        cms.Write(() =>
        {
            _folders.Save(first);
            _folders.Save(second);
        });

        first.SortOrder.ShouldBe(0);
        second.SortOrder.ShouldBe(1);
        cms.Read(() => _folders.GetMany(second.Id, first.Id)).Select(folder => folder.Id).ShouldBe([first.Id, second.Id]);
    }

    [Fact]
    public void Save_NameThatIsTaken_IsRefused()
    {
        EntityContainer folder = New();
        folder.Name = "Éléments";
        cms.Write(() => _folders.Save(folder));
        EntityContainer second = New();
        second.Name = "éléments";

        cms.Read(() => _folders.HasDuplicateName(-1, "ÉLÉMENTS")).ShouldBeTrue();
        Should.Throw<InvalidOperationException>(() => cms.Write(() => _folders.Save(second)));
    }

    [Fact]
    public void HasDuplicateName_LooksInOnePlaceOnly()
    {
        EntityContainer parent = New();
        cms.Write(() => _folders.Save(parent));
        EntityContainer child = New(parent.Id);
        cms.Write(() => _folders.Save(child));

        cms.Read(() => _folders.HasDuplicateName(parent.Key, child.Name!)).ShouldBeTrue();
        cms.Read(() => _folders.HasDuplicateName(-1, child.Name!)).ShouldBeFalse();
        cms.Read(() => _folders.Get(child.Name!, 2)).ShouldHaveSingleItem().Id.ShouldBe(child.Id);
        cms.Read(() => _folders.Get(child.Name!, 1)).ShouldBeEmpty();
    }

    [Fact]
    public void Save_AnotherParent_TakesTheContentsAlong()
    {
        var types = cms.Get<IContentTypeRepository>();
        EntityContainer target = New();
        EntityContainer folder = New();
        cms.Write(() =>
        {
            _folders.Save(target);
            _folders.Save(folder);
        });
        ContentType type = new TypeBuilder(cms).Document(parentId: folder.Id);
        cms.Write(() => types.Save(type));

        folder.ParentId = target.Id;
        cms.Write(() => _folders.Save(folder));

        IContentType read = cms.Read(() => types.Get(type.Id))!;
        read.Path.ShouldBe($"-1,{target.Id},{folder.Id},{type.Id}");
        read.Level.ShouldBe(3);
    }

    [Fact]
    public void Delete_KeepsTheContents()
    {
        var types = cms.Get<IContentTypeRepository>();
        EntityContainer folder = New();
        cms.Write(() => _folders.Save(folder));
        ContentType type = new TypeBuilder(cms).Document(parentId: folder.Id);
        cms.Write(() => types.Save(type));

        cms.Write(() => _folders.Delete(folder));

        cms.Read(() => _folders.Exists(folder.Id)).ShouldBeFalse();
        IContentType read = cms.Read(() => types.Get(type.Id))!;
        read.ParentId.ShouldBe(-1);
        read.Path.ShouldBe($"-1,{type.Id}");
        read.Level.ShouldBe(1);
    }

    [Fact]
    public void Get_OfAnotherKind_IsNothing()
    {
        EntityContainer folder = New();
        cms.Write(() => _folders.Save(folder));

        cms.Read(() => cms.Get<IMediaTypeContainerRepository>().Get(folder.Id)).ShouldBeNull();
        cms.Read(() => cms.Get<IMemberTypeContainerRepository>().Get(folder.Id)).ShouldBeNull();
        cms.Read(() => cms.Get<IDataTypeContainerRepository>().Get(folder.Id)).ShouldBeNull();
        cms.Read(() => cms.Get<IDocumentBlueprintContainerRepository>().Get(folder.Id)).ShouldBeNull();
        Should.Throw<ArgumentException>(() => cms.Write(() => cms.Get<IMediaTypeContainerRepository>().Save(folder)));
    }

    private static EntityContainer New(int parentId = -1)
        => new(Constants.ObjectTypes.DocumentType) { Name = TypeBuilder.NewAlias("Dossier "), ParentId = parentId };
}
