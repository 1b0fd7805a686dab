using CaiNamur.Cms.Persistence.Tests.Support;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Services;
using Document = Umbraco.Cms.Core.Models.Content;

namespace CaiNamur.Cms.Persistence.Tests.Content;

public abstract class DocumentBlueprintRepositoryContract<TFixture>(TFixture cms) : DocumentContract<TFixture>(cms)
    where TFixture : CmsFixture
{
    private readonly IDocumentBlueprintRepository _blueprints = cms.Get<IDocumentBlueprintRepository>();
    private readonly IContentService _content = cms.Get<IContentService>();

    [Fact]
    public void Save_NewBlueprint_IsReadBackEqual()
    {
        Document blueprint = Saved("Modèle d'actualité");

        IContent read = Cms.Read(() => _blueprints.Get(blueprint.Key))!;

        read.ShouldSatisfyAllConditions(
            () => read.Id.ShouldBe(blueprint.Id),
            () => read.Name.ShouldBe("Modèle d'actualité"),
            () => read.Blueprint.ShouldBeTrue(),
            () => read.Published.ShouldBeFalse(),
            () => read.GetValue(DocumentBuilder.Text).ShouldBe("Texte de Modèle d'actualité"),
            () => read.IsDirty().ShouldBeFalse());
    }

    [Fact]
    public void Save_Blueprint_IsNoDocument()
    {
        Document blueprint = Saved("Modèle");

        Cms.Read(() => Cms.Get<IDocumentRepository>().Get(blueprint.Id)).ShouldBeNull();
        _content.GetById(blueprint.Key).ShouldBeNull();
        Cms.Get<IEntityService>().GetObjectType(blueprint.Id).ShouldBe(UmbracoObjectTypes.DocumentBlueprint);
    }

    [Fact]
    public void Save_TwoOfTheSameName_KeepTheirNames()
    {
        Saved("Modèle");

        Saved("Modèle").Name.ShouldBe("Modèle");
    }

    [Fact]
    public void Save_ChangedBlueprint_IsUpdated()
    {
        Document blueprint = Saved("Modèle");
        blueprint.Name = "Modèle d'agenda";
        blueprint.SetValue(DocumentBuilder.Rank, 3);

        _content.SaveBlueprint(blueprint, createdFromContent: null);

        IContent read = _content.GetBlueprintById(blueprint.Key)!;
        read.Name.ShouldBe("Modèle d'agenda");
        read.GetValue(DocumentBuilder.Rank).ShouldBe(3);
    }

    [Fact]
    public void GetBlueprintsForContentTypes_GivesThoseOfTheTypes()
    {
        Document first = Saved("B");
        Document second = Saved("A");

        _content.GetBlueprintsForContentTypes(Type.Id).Select(blueprint => blueprint.Id).ShouldBe([first.Id, second.Id], ignoreOrder: true);
        _content.GetBlueprintsForContentTypes(int.MaxValue).ShouldBeEmpty();
    }

    [Fact]
    public void Delete_OneOrAllOfAType_AreGone()
    {
        Document first = Saved("Un");
        Document second = Saved("Deux");

        _content.DeleteBlueprint(first);
        _content.GetBlueprintById(first.Id).ShouldBeNull();
        _content.GetBlueprintById(second.Id).ShouldNotBeNull();
        _content.DeleteBlueprintsOfType(Type.Id);

        _content.GetBlueprintById(second.Id).ShouldBeNull();
    }

    [Fact]
    public void Save_InFailedScope_IsForgotten()
    {
        Document blueprint = New("Perdu");

        Cms.Fail(() => _blueprints.Save(blueprint));

        Cms.Read(() => _blueprints.Exists(blueprint.Key)).ShouldBeFalse();
    }

    private Document New(string name)
    {
        Document document = DocumentBuilder.New(Type, name);
        document.Blueprint = true;
        return document;
    }

    private Document Saved(string name)
    {
        Document blueprint = New(name);
        _content.SaveBlueprint(blueprint, createdFromContent: null, DocumentBuilder.SuperUser);
        return blueprint;
    }
}
