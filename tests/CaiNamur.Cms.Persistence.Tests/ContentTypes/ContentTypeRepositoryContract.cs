using System.Data;
using CaiNamur.Cms.Persistence.Tests.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Exceptions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace CaiNamur.Cms.Persistence.Tests.ContentTypes;

public abstract class ContentTypeRepositoryContract<TFixture>(TFixture cms) : IClassFixture<TFixture>
    where TFixture : CmsFixture
{
    private readonly IContentTypeRepository _types = cms.Get<IContentTypeRepository>();
    private readonly TypeBuilder _builder = new(cms);

    [Fact]
    public void Save_NewType_IsReadBackEqual()
    {
        ContentType type = _builder.Document();
        type.Description = "Une page thématique";
        type.AllowedAsRoot = true;
        type.IsElement = false;
        type.Variations = ContentVariation.Culture;
        type.ListView = Constants.DataTypes.Guids.ListViewContentGuid;
        type.HistoryCleanup = new HistoryCleanup { PreventCleanup = true, KeepAllVersionsNewerThanDays = 7, KeepLatestVersionPerDayForDays = 90 };

        cms.Write(() => _types.Save(type));

        IContentType read = cms.Read(() => _types.Get(type.Key))!;
        read.Id.ShouldBe(type.Id);
        read.Alias.ShouldBe(type.Alias);
        read.Name.ShouldBe(type.Name);
        read.Description.ShouldBe("Une page thématique");
        read.Icon.ShouldBe("icon-document");
        read.AllowedAsRoot.ShouldBeTrue();
        read.Variations.ShouldBe(ContentVariation.Culture);
        read.ListView.ShouldBe(Constants.DataTypes.Guids.ListViewContentGuid);
        read.HistoryCleanup!.PreventCleanup.ShouldBeTrue();
        read.HistoryCleanup.KeepAllVersionsNewerThanDays.ShouldBe(7);
        read.HistoryCleanup.KeepLatestVersionPerDayForDays.ShouldBe(90);
        read.Path.ShouldBe($"-1,{type.Id}");
        read.Level.ShouldBe(1);
        read.CreateDate.ShouldBe(type.CreateDate);
        read.UpdateDate.ShouldBe(type.UpdateDate);
        read.IsDirty().ShouldBeFalse();
    }

    [Fact]
    public void Save_NewType_RemembersThatItWasNew()
    {
        ContentType type = _builder.Document();
        type.AddPropertyType(_builder.Property("titre"), "contenu", "Contenu");

        cms.Write(() => _types.Save(type));

        type.IsDirty().ShouldBeFalse();
        type.WasPropertyDirty("Id").ShouldBeTrue();
        type.PropertyTypes.Single().WasPropertyDirty("Id").ShouldBeTrue();
    }

    [Fact]
    public void Save_PropertiesInTabsAndGroups_AreReadBackEqual()
    {
        ContentType type = _builder.Document();
        type.Variations = ContentVariation.Culture;
        type.AddPropertyGroup("contenu", "Contenu");
        type.PropertyGroups["contenu"].Type = PropertyGroupType.Tab;
        type.AddPropertyGroup("contenu/texte", "Texte");
        PropertyType title = _builder.Property("titre");
        title.Key = Guid.NewGuid();
        title.Description = "Le titre de la page";
        title.Mandatory = true;
        title.MandatoryMessage = "Donnez un titre.";
        title.ValidationRegExp = "^.{3,}$";
        title.ValidationRegExpMessage = "Au moins trois signes.";
        title.LabelOnTop = true;
        title.SortOrder = 3;
        title.Variations = ContentVariation.Culture;
        type.AddPropertyType(title, "contenu/texte");
        type.AddPropertyType(_builder.Property("note", TypeBuilder.Textarea));

        cms.Write(() => _types.Save(type));

        IContentType read = cms.Read(() => _types.Get(type.Id))!;
        read.PropertyGroups.Select(group => group.Alias).ShouldBe(["contenu", "contenu/texte"]);
        read.PropertyGroups["contenu"].Type.ShouldBe(PropertyGroupType.Tab);
        read.PropertyGroups["contenu/texte"].Key.ShouldBe(type.PropertyGroups["contenu/texte"].Key);
        IPropertyType property = read.PropertyGroups["contenu/texte"].PropertyTypes!.ShouldHaveSingleItem();
        property.Id.ShouldBe(title.Id);
        property.Key.ShouldBe(title.Key);
        property.Name.ShouldBe(title.Name);
        property.Description.ShouldBe("Le titre de la page");
        property.Mandatory.ShouldBeTrue();
        property.MandatoryMessage.ShouldBe("Donnez un titre.");
        property.ValidationRegExp.ShouldBe("^.{3,}$");
        property.ValidationRegExpMessage.ShouldBe("Au moins trois signes.");
        property.LabelOnTop.ShouldBeTrue();
        property.SortOrder.ShouldBe(3);
        property.Variations.ShouldBe(ContentVariation.Culture);
        property.PropertyEditorAlias.ShouldBe(Constants.PropertyEditors.Aliases.TextBox);
        property.ValueStorageType.ShouldBe(ValueStorageType.Nvarchar);
        property.DataTypeKey.ShouldBe(Constants.DataTypes.Guids.TextstringGuid);
        property.SupportsPublishing.ShouldBeTrue();
        property.PropertyGroupId!.Value.ShouldBe(read.PropertyGroups["contenu/texte"].Id);
        read.NoGroupPropertyTypes.ShouldHaveSingleItem().Alias.ShouldBe("note");
    }

    [Fact]
    public void Save_PropertyMadeFromAnEditorAlone_GetsADataType()
    {
        ContentType type = _builder.Document();
        var property = new PropertyType(cms.Get<IShortStringHelper>(), Constants.PropertyEditors.Aliases.TextArea, ValueStorageType.Ntext, "texte") { Name = "Texte" };
        type.AddPropertyType(property, "contenu", "Contenu");

        cms.Write(() => _types.Save(type));

        property.DataTypeKey.ShouldBe(Constants.DataTypes.Guids.TextareaGuid);
    }

    [Fact]
    public void Save_PropertyThatVariesMoreThanItsType_IsNarrowed()
    {
        ContentType type = _builder.Document();
        PropertyType property = _builder.Property("titre");
        property.Variations = ContentVariation.Culture;
        type.AddPropertyType(property, "contenu", "Contenu");

        cms.Write(() => _types.Save(type));

        cms.Read(() => _types.Get(type.Id))!.PropertyTypes.Single().Variations.ShouldBe(ContentVariation.Nothing);
    }

    [Fact]
    public void Save_Compositions_AreTheComposedTypesThemselves()
    {
        ContentType title = _builder.Document();
        title.AddPropertyType(_builder.Property("titre"), "contenu", "Contenu");
        ContentType page = _builder.Document();
        page.AddPropertyType(_builder.Property("corps", TypeBuilder.Textarea), "contenu", "Contenu");
        ContentType theme = _builder.Document();
        cms.Write(() =>
        {
            _types.Save(title);
            page.AddContentType(title);
            _types.Save(page);
            theme.AddContentType(page);
            _types.Save(theme);
        });

        IContentType read = cms.Read(() => _types.Get(theme.Id))!;

        read.ContentTypeComposition.ShouldHaveSingleItem().Id.ShouldBe(page.Id);
        read.ContentTypeComposition.Single().ContentTypeComposition.ShouldHaveSingleItem().Id.ShouldBe(title.Id);
        read.CompositionIds().ShouldBe([page.Id, title.Id], ignoreOrder: true);
        read.CompositionPropertyTypes.Select(property => property.Alias).ShouldBe(["titre", "corps"], ignoreOrder: true);
        read.IsDirty().ShouldBeFalse();
    }

    [Fact]
    public void Save_ChangeOfAComposedType_IsSeenThroughTheOther()
    {
        ContentType title = _builder.Document();
        ContentType page = _builder.Document();
        cms.Write(() =>
        {
            _types.Save(title);
            page.AddContentType(title);
            _types.Save(page);
        });
        cms.Read(() => _types.Get(page.Id))!.CompositionPropertyTypes.ShouldBeEmpty();

        cms.Write(() =>
        {
            IContentType loaded = _types.Get(title.Id)!;
            loaded.AddPropertyType(_builder.Property("titre"), "contenu", "Contenu");
            _types.Save(loaded);
        });

        cms.Read(() => _types.Get(page.Id))!.CompositionPropertyTypes.ShouldHaveSingleItem().Alias.ShouldBe("titre");
    }

    [Fact]
    public void Save_AllowedChildren_KeepTheirOrderAndMayBeTheTypeItself()
    {
        ContentType first = _builder.Document();
        ContentType second = _builder.Document();
        ContentType parent = _builder.Document();
        cms.Write(() =>
        {
            _types.Save(first);
            _types.Save(second);
            parent.AllowedContentTypes =
            [
                new ContentTypeSort(second.Key, 0, second.Alias),
                new ContentTypeSort(parent.Key, 1, parent.Alias),
                new ContentTypeSort(first.Key, 2, first.Alias),
            ];
            _types.Save(parent);
        });

        IContentType read = cms.Read(() => _types.Get(parent.Id))!;

        read.AllowedContentTypes!.Select(child => child.Key).ShouldBe([second.Key, parent.Key, first.Key]);
        cms.Read(() => _types.GetAllowedParentKeys(first.Key)).ShouldBe([parent.Key]);
    }

    [Fact]
    public void Save_AllowedTemplates_KeepTheDefault()
    {
        var templates = cms.Get<ITemplateRepository>();
        var shortStrings = cms.Get<IShortStringHelper>();
        var page = new Template(shortStrings, "Page", TypeBuilder.NewAlias("gabarit"));
        var wide = new Template(shortStrings, "Page large", TypeBuilder.NewAlias("gabarit"));
        ContentType type = _builder.Document();
        cms.Write(() =>
        {
            templates.Save(page);
            templates.Save(wide);
            type.AllowedTemplates = [page, wide];
            type.SetDefaultTemplate(wide);
            _types.Save(type);
        });

        IContentType read = cms.Read(() => _types.Get(type.Id))!;
        read.AllowedTemplates!.Select(template => template.Id).ShouldBe([page.Id, wide.Id], ignoreOrder: true);
        read.DefaultTemplateId.ShouldBe(wide.Id);
        read.DefaultTemplate!.Alias.ShouldBe(wide.Alias);

        cms.Write(() => templates.Delete(wide));

        read = cms.Read(() => _types.Get(type.Id))!;
        read.AllowedTemplates!.ShouldHaveSingleItem().Id.ShouldBe(page.Id);
        read.DefaultTemplateId.ShouldBe(0);
    }

    [Fact]
    public void Save_RemovedAndMovedProperties_KeepTheIdsOfTheRest()
    {
        ContentType type = _builder.Document();
        type.AddPropertyType(_builder.Property("titre"), "contenu", "Contenu");
        type.AddPropertyType(_builder.Property("corps"), "contenu");
        type.AddPropertyType(_builder.Property("note"), "reglages", "Réglages");
        cms.Write(() => _types.Save(type));
        int titleId = type.PropertyTypes.Single(property => property.Alias == "titre").Id;

        cms.Write(() =>
        {
            IContentType loaded = _types.Get(type.Id)!;
            loaded.RemovePropertyType("corps");
            loaded.MovePropertyType("titre", "reglages");
            loaded.RemovePropertyGroup("contenu");
            loaded.AddPropertyType(_builder.Property("corps", TypeBuilder.Textarea), "reglages");
            _types.Save(loaded);
        });

        IContentType read = cms.Read(() => _types.Get(type.Id))!;
        read.PropertyGroups.ShouldHaveSingleItem().Alias.ShouldBe("reglages");
        read.PropertyTypes.Select(property => property.Alias).ShouldBe(["note", "titre", "corps"], ignoreOrder: true);
        read.PropertyTypes.Single(property => property.Alias == "titre").Id.ShouldBe(titleId);
        read.PropertyTypes.Single(property => property.Alias == "corps").PropertyEditorAlias.ShouldBe(Constants.PropertyEditors.Aliases.TextArea);
    }

    [Fact]
    public void Save_AliasOfAnotherType_IsRefused()
    {
        ContentType first = _builder.Document();
        cms.Write(() => _types.Save(first));
        ContentType second = _builder.Document(first.Alias);

        Should.Throw<DuplicateNameException>(() => cms.Write(() => _types.Save(second)));
    }

    [Fact]
    public void Save_InFailedScope_IsForgotten()
    {
        ContentType type = _builder.Document();
        type.AddPropertyType(_builder.Property("titre"), "contenu", "Contenu");

        cms.Fail(() =>
        {
            _types.Save(type);
            _types.Get(type.Alias).ShouldNotBeNull();
        });

        cms.Read(() => _types.Get(type.Alias)).ShouldBeNull();
    }

    [Fact]
    public void Delete_TakesTypesBelowAlong()
    {
        ContentType parent = _builder.Document();
        cms.Write(() => _types.Save(parent));
        ContentType child = _builder.Document(parentId: parent.Id);
        ContentType other = _builder.Document();
        cms.Write(() =>
        {
            _types.Save(child);
            other.AllowedContentTypes = [new ContentTypeSort(child.Key, 0, child.Alias)];
            _types.Save(other);
        });

        cms.Write(() => _types.Delete(parent));

        cms.Read(() => _types.GetMany(parent.Id, child.Id)).ShouldBeEmpty();
        cms.Read(() => _types.Get(other.Id))!.AllowedContentTypes.ShouldBeEmpty();
    }

    [Fact]
    public void Move_IntoFolder_TakesTypesBelowAlong()
    {
        var folder = new EntityContainer(Constants.ObjectTypes.DocumentType) { Name = TypeBuilder.NewAlias("Dossier") };
        ContentType type = _builder.Document();
        cms.Write(() =>
        {
            cms.Get<IDocumentTypeContainerRepository>().Save(folder);
            _types.Save(type);
        });
        ContentType child = _builder.Document(parentId: type.Id);
        cms.Write(() => _types.Save(child));
        string oldPath = type.Path;

        var moved = cms.Write(() => _types.Move(type, folder).ToArray());

        moved.Select(item => item.Entity.Id).ShouldBe([type.Id, child.Id]);
        moved[0].OriginalPath.ShouldBe(oldPath);
        IContentType readChild = cms.Read(() => _types.Get(child.Id))!;
        readChild.Path.ShouldBe($"-1,{folder.Id},{type.Id},{child.Id}");
        readChild.Level.ShouldBe(3);
    }

    [Fact]
    public void Move_BelowItself_IsRefused()
    {
        ContentType type = _builder.Document();
        cms.Write(() => _types.Save(type));
        var inside = new EntityContainer(Constants.ObjectTypes.DocumentType) { Name = TypeBuilder.NewAlias("Dossier"), ParentId = type.Id };
        cms.Write(() => cms.Get<IDocumentTypeContainerRepository>().Save(inside));

        var exception = Should.Throw<DataOperationException<MoveOperationStatusType>>(() => cms.Write(() => _types.Move(type, inside)));

        exception.Operation.ShouldBe(MoveOperationStatusType.FailedNotAllowedByPath);
    }

    [Fact]
    public void GetUniqueAlias_LooksAtTypesOfAllKinds()
    {
        ContentType type = _builder.Document();
        cms.Write(() => _types.Save(type));

        cms.Read(() => _types.GetUniqueAlias(type.Alias)).ShouldBe($"{type.Alias}1");
        cms.Read(() => _types.GetUniqueAlias(Constants.Conventions.MediaTypes.Image)).ShouldBe($"{Constants.Conventions.MediaTypes.Image}1");
    }

    [Fact]
    public void Get_ByTheConditionsOfCore_FindsThem()
    {
        ContentType parent = _builder.Document();
        parent.AllowedAsRoot = true;
        cms.Write(() => _types.Save(parent));
        ContentType second = _builder.Document(parentId: parent.Id);
        second.Name = "Zèbre";
        ContentType first = _builder.Document(parentId: parent.Id);
        first.Name = "Abeille";
        cms.Write(() =>
        {
            _types.Save(second);
            _types.Save(first);
        });
        string alias = parent.Alias.ToUpperInvariant();

        Find(query => query.Where(type => type.ParentId == parent.Id)).ShouldBe([first.Id, second.Id]);
        Find(query => query.Where(type => type.AllowedAsRoot)).ShouldContain(parent.Id);
        Find(query => query.Where(type => type.AllowedAsRoot)).ShouldNotContain(first.Id);
        Find(query => query.Where(type => type.Alias == alias)).ShouldBe([parent.Id]);
        Find(query => query.Where(type => type.Name!.Contains("zèb"))).ShouldBe([second.Id]);
        Find(query => query.Where(type => !type.IsElement && type.Variations == ContentVariation.Nothing)).ShouldContain(first.Id);
        cms.Read(() => _types.Count(cms.Get<ICoreScopeProvider>().CreateQuery<IContentType>().Where(type => type.ParentId == parent.Id))).ShouldBe(2);
    }

    [Fact]
    public void GetByQuery_OfProperties_FindsTheirTypes()
    {
        ContentType type = _builder.Document();
        type.AddPropertyType(_builder.Property("etiquettes", Constants.DataTypes.Tags), "contenu", "Contenu");
        cms.Write(() => _types.Save(type));
        IQuery<PropertyType> query = cms.Get<ICoreScopeProvider>().CreateQuery<PropertyType>().Where(property => property.DataTypeId == Constants.DataTypes.Tags);

        cms.Read(() => _types.GetByQuery(query).Select(found => found.Id).ToArray()).ShouldBe([type.Id]);
    }

    [Fact]
    public void Aliases_AreThoseOfTheKindsAskedFor()
    {
        ContentType type = _builder.Document();
        type.AddPropertyType(_builder.Property("proprieteUnique"), "contenu", "Contenu");
        cms.Write(() => _types.Save(type));

        cms.Read(() => _types.GetAllPropertyTypeAliases()).ShouldContain("proprieteUnique");
        string[] documents = cms.Read(() => _types.GetAllContentTypeAliases(Constants.ObjectTypes.DocumentType).ToArray());
        documents.ShouldContain(type.Alias);
        documents.ShouldNotContain(Constants.Conventions.MediaTypes.Image);
        cms.Read(() => _types.GetAllContentTypeAliases()).ShouldContain(Constants.Conventions.MediaTypes.Image);
        cms.Read(() => _types.GetAllContentTypeIds([type.Alias, Constants.Conventions.MediaTypes.File])).ShouldBe([type.Id, 1033], ignoreOrder: true);
    }

    [Fact]
    public void Get_GivesCopies_ThatDoNotReachTheSharedSet()
    {
        ContentType type = _builder.Document();
        type.AddPropertyType(_builder.Property("titre"), "contenu", "Contenu");
        cms.Write(() => _types.Save(type));

        IContentType copy = cms.Read(() => _types.Get(type.Id))!;
        copy.HistoryCleanup!.PreventCleanup = true;
        copy.PropertyTypes.Single().Name = "Changé";
        copy.RemovePropertyGroup("contenu");

        IContentType read = cms.Read(() => _types.Get(type.Id))!;
        read.HistoryCleanup!.PreventCleanup.ShouldBeFalse();
        read.PropertyGroups.ShouldHaveSingleItem();
        read.PropertyTypes.Single().Name.ShouldNotBe("Changé");
    }

    private int[] Find(Action<IQuery<IContentType>> condition)
    {
        IQuery<IContentType> query = cms.Get<ICoreScopeProvider>().CreateQuery<IContentType>();
        condition(query);
        return cms.Read(() => _types.Get(query).Select(type => type.Id).ToArray());
    }
}
