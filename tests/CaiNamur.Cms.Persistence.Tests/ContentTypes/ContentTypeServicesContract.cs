using CaiNamur.Cms.Persistence.Tests.Support;
using CaiNamur.TestSupport.Hosting;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentTypeEditing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.ContentTypeEditing;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace CaiNamur.Cms.Persistence.Tests.ContentTypes;

/// <summary>Umbraco's own services on the repositories.</summary>
public abstract class ContentTypeServicesContract<TFixture>(TFixture cms) : IClassFixture<TFixture>
    where TFixture : CmsFixture
{
    private static readonly Guid User = Constants.Security.SuperUserKey;

    [Fact]
    public async Task CreateAsync_WithACompositionAndAFolder_IsReadBackByAnotherScope()
    {
        EntityContainer folder = (await cms.Get<IContentTypeContainerService>().CreateAsync(null, TypeBuilder.NewAlias("Pages "), null, User)).Result!;
        IContentType title = await CreateAsync(Model("Titre", "titre"));
        ContentTypeCreateModel model = Model("Page", "corps");
        model.ContainerKey = folder.Key;
        model.Compositions = [new Umbraco.Cms.Core.Models.ContentTypeEditing.Composition { Key = title.Key, CompositionType = CompositionType.Composition }];

        IContentType page = await CreateAsync(model);

        IContentType read = (await cms.Get<IContentTypeService>().GetAsync(page.Key))!;
        read.ParentId.ShouldBe(folder.Id);
        read.CompositionAliases().ShouldBe([title.Alias]);
        read.CompositionPropertyTypes.Select(property => property.Alias).ShouldBe(["titre", "corps"], ignoreOrder: true);
        read.PropertyGroups.Select(group => group.Name).ShouldBe(["Contenu", "Textes"]);
    }

    [Fact]
    public async Task UpdateAsync_ChangedProperties_AreReadBack()
    {
        ContentTypeCreateModel model = Model("Page", "titre");
        IContentType created = await CreateAsync(model);
        int titleId = created.PropertyTypes.Single().Id;
        ContentTypePropertyTypeModel property = model.Properties.Single();
        property.Name = "Grand titre";
        property.Validation.Mandatory = true;

        var attempt = await cms.Get<IContentTypeEditingService>().UpdateAsync(
            created,
            new ContentTypeUpdateModel
            {
                Alias = model.Alias,
                Name = "Page renommée",
                Icon = model.Icon,
                Containers = model.Containers,
                Properties = [property, new ContentTypePropertyTypeModel { Key = Guid.NewGuid(), Alias = "note", Name = "Note", DataTypeKey = Constants.DataTypes.Guids.TextareaGuid }],
            },
            User);

        attempt.Status.ShouldBe(ContentTypeOperationStatus.Success);
        IContentType read = cms.Get<IContentTypeService>().Get(created.Id)!;
        read.Name.ShouldBe("Page renommée");
        read.NoGroupPropertyTypes.ShouldHaveSingleItem().Alias.ShouldBe("note");
        IPropertyType title = read.PropertyTypes.Single(item => item.Alias == "titre");
        title.Id.ShouldBe(titleId);
        title.Name.ShouldBe("Grand titre");
        title.Mandatory.ShouldBeTrue();
    }

    [Fact]
    public async Task CopyMoveAndDelete_LeaveAConsistentTree()
    {
        var service = cms.Get<IContentTypeService>();
        EntityContainer folder = (await cms.Get<IContentTypeContainerService>().CreateAsync(null, TypeBuilder.NewAlias("Pages "), null, User)).Result!;
        IContentType original = await CreateAsync(Model("Page", "titre"));

        IContentType copy = (await service.CopyAsync(original.Key, folder.Key)).Result!;
        var moved = await service.MoveAsync(original.Key, folder.Key);

        copy.Alias.ShouldBe(original.Alias + "1");
        copy.PropertyTypes.Single().Id.ShouldNotBe(original.PropertyTypes.Single().Id);
        moved.Status.ShouldBe(ContentTypeStructureOperationStatus.Success);
        service.GetChildren(folder.Id).Select(type => type.Id).ShouldBe([original.Id, copy.Id], ignoreOrder: true);

        (await service.DeleteAsync(original.Key, User)).ShouldBe(ContentTypeOperationStatus.Success);
        service.Get(original.Id).ShouldBeNull();
    }

    [Fact]
    public async Task GetAllAllowedAsRootAsync_IsPaged()
    {
        ContentTypeCreateModel model = Model("Accueil", "titre");
        model.AllowedAsRoot = true;
        IContentType type = await CreateAsync(model);

        PagedModel<IContentType> page = await cms.Get<IContentTypeService>().GetAllAllowedAsRootAsync(0, 100);

        page.Items.Select(item => item.Id).ShouldContain(type.Id);
    }

    [Fact]
    public async Task DataType_CreatedChangedAndDeletedByService_ChangesTheTypesThatUseIt()
    {
        var dataTypes = cms.Get<IDataTypeService>();
        IDataType dataType = (await dataTypes.GetAsync(Constants.DataTypes.Guids.TextstringGuid))!.DeepCloneWithResetIdentities();
        dataType.Name = TypeBuilder.NewAlias("Texte court ");
        (await dataTypes.CreateAsync(dataType, User)).Status.ShouldBe(DataTypeOperationStatus.Success);
        ContentTypeCreateModel model = Model("Page", "titre");
        model.Properties.Single().DataTypeKey = dataType.Key;
        IContentType type = await CreateAsync(model);

        dataType.DatabaseType = ValueStorageType.Ntext;
        (await dataTypes.UpdateAsync(dataType, User)).Status.ShouldBe(DataTypeOperationStatus.Success);
        cms.Get<IContentTypeService>().Get(type.Id)!.PropertyTypes.Single().ValueStorageType.ShouldBe(ValueStorageType.Ntext);
        (await dataTypes.GetPagedRelationsAsync(dataType.Key, 0, 10)).Items.ShouldHaveSingleItem().NodeAlias.ShouldBe("titre");

        (await dataTypes.DeleteAsync(dataType.Key, User)).Status.ShouldBe(DataTypeOperationStatus.Success);
        cms.Get<IContentTypeService>().Get(type.Id)!.PropertyTypes.ShouldBeEmpty();
    }

    [Fact]
    public async Task HasSavedValues_TellsWhetherContentHasAValue()
    {
        ContentTypeCreateModel model = Model("Page", "titre");
        model.AllowedAsRoot = true;
        IContentType type = await CreateAsync(model);
        var usages = cms.Get<IPropertyTypeUsageService>();
        (await usages.HasSavedPropertyValuesAsync(type.Key, "titre")).Result.ShouldBeFalse();
        var contents = cms.Get<IContentService>();
        IContent content = contents.Create("Accueil", -1, type.Alias);
        content.SetValue("titre", "Bienvenue");
        contents.Save(content).Success.ShouldBeTrue();

        (await usages.HasSavedPropertyValuesAsync(type.Key, "titre")).Result.ShouldBeTrue();
        (await usages.HasSavedPropertyValuesAsync(type.Key, "autre")).Result.ShouldBeFalse();
        (await cms.Get<IDataTypeUsageService>().HasSavedValuesAsync(Constants.DataTypes.Guids.TextstringGuid)).Result.ShouldBeTrue();
        (await cms.Get<IDataTypeUsageService>().HasSavedValuesAsync(Constants.DataTypes.Guids.ApprovedColorGuid)).Result.ShouldBeFalse();
        cms.Read(() => cms.Get<Umbraco.Cms.Core.Persistence.Repositories.IContentTypeRepository>().HasContentNodes(type.Id)).ShouldBeTrue();
        cms.Read(() => cms.Get<IContentTypeService>().HasContainerInPath(content.Path)).ShouldBeFalse();
    }

    [Fact]
    public async Task Template_CreatedByService_IsReadBack()
    {
        var templates = cms.Get<ITemplateService>();
        string alias = TypeBuilder.NewAlias("gabarit");

        var attempt = await templates.CreateAsync("Gabarit", alias, null, User);

        attempt.Status.ShouldBe(TemplateOperationStatus.Success);
        (await templates.GetAsync(alias))!.Name.ShouldBe("Gabarit");
        (await templates.DeleteAsync(alias, User)).Status.ShouldBe(TemplateOperationStatus.Success);
        (await templates.GetAsync(alias)).ShouldBeNull();
    }

    [Fact]
    public async Task DictionaryItem_CreatedByService_IsReadBack()
    {
        var items = cms.Get<IDictionaryItemService>();
        ILanguage french = (await cms.Get<ILanguageService>().GetAsync("fr-BE"))!;
        var item = new DictionaryItem(TypeBuilder.NewAlias("Mot.")) { Translations = [new DictionaryTranslation(french, "Agenda")] };

        (await items.CreateAsync(item, User)).Status.ShouldBe(DictionaryItemOperationStatus.Success);

        (await items.GetAtRootAsync()).Select(root => root.Id).ShouldContain(item.Id);
        (await items.GetAsync(item.ItemKey))!.Translations.Single().Value.ShouldBe("Agenda");
    }

    [Fact]
    public async Task Domains_UpdatedByService_AreReadBackInOrder()
    {
        ContentTypeCreateModel model = Model("Page", "titre");
        model.AllowedAsRoot = true;
        IContentType type = await CreateAsync(model);
        var contents = cms.Get<IContentService>();
        IContent root = contents.Create("Accueil", -1, type.Alias);
        contents.Save(root).Success.ShouldBeTrue();
        string first = TypeBuilder.NewAlias("a") + ".example";
        string second = TypeBuilder.NewAlias("b") + ".example";

        var attempt = await cms.Get<IDomainService>().UpdateDomainsAsync(root.Key, new()
        {
            DefaultIsoCode = "fr-BE",
            Domains = [new() { DomainName = second, IsoCode = "fr-BE" }, new() { DomainName = first, IsoCode = "fr-BE" }],
        });

        attempt.Status.ShouldBe(DomainOperationStatus.Success);
        IDomain[] domains = [.. await cms.Get<IDomainService>().GetAssignedDomainsAsync(root.Key, includeWildcards: true)];
        domains.Select(domain => domain.DomainName).ShouldBe([$"*{root.Id}", second, first]);
    }

    [Fact]
    public async Task ChangeOfAnotherInstance_IsSeenAfterItsAnnouncement()
    {
        await using CmsHost other = CmsHost.Create(cms.Database, validate: false);
        other.Get<IContentTypeService>().GetAll().ShouldNotBeNull();
        other.Get<Umbraco.Cms.Core.Sync.IServerMessenger>().Sync();

        IContentType type = await CreateAsync(Model("Page", "titre"));
        other.Get<Umbraco.Cms.Core.Sync.IServerMessenger>().Sync();

        other.Get<IContentTypeService>().Get(type.Key).ShouldNotBeNull();
    }

    private static ContentTypeCreateModel Model(string name, string propertyAlias)
    {
        Guid tab = Guid.NewGuid();
        Guid group = Guid.NewGuid();
        return new ContentTypeCreateModel
        {
            Alias = TypeBuilder.NewAlias("type"),
            Name = name,
            Icon = "icon-document",
            Containers =
            [
                new ContentTypePropertyContainerModel { Key = tab, Name = "Contenu", Type = nameof(PropertyGroupType.Tab) },
                new ContentTypePropertyContainerModel { Key = group, ParentKey = tab, Name = "Textes", Type = nameof(PropertyGroupType.Group) },
            ],
            Properties =
            [
                new ContentTypePropertyTypeModel { Key = Guid.NewGuid(), ContainerKey = group, Alias = propertyAlias, Name = propertyAlias, DataTypeKey = Constants.DataTypes.Guids.TextstringGuid },
            ],
        };
    }

    private async Task<IContentType> CreateAsync(ContentTypeCreateModel model)
    {
        var attempt = await cms.Get<IContentTypeEditingService>().CreateAsync(model, User);
        attempt.Status.ShouldBe(ContentTypeOperationStatus.Success);
        return attempt.Result!;
    }
}
