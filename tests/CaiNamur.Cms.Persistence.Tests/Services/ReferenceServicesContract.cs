using CaiNamur.Cms.Persistence.Tests.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace CaiNamur.Cms.Persistence.Tests.Services;

/// <summary>Core's services of relations, references, redirects and public access on our repositories.</summary>
public abstract class ReferenceServicesContract<TFixture>(TFixture cms) : IClassFixture<TFixture>
    where TFixture : CmsFixture
{
    private const string RelatedDocument = Constants.Conventions.RelationTypes.RelatedDocumentAlias;

    private readonly TestDocuments _documents = new(cms);
    private readonly IRelationService _relations = cms.Get<IRelationService>();

    [Fact]
    public void Relate_TwoDocuments_IsFoundFromBothEnds()
    {
        IContent parent = _documents.Add("Page");
        IContent child = _documents.Add("Utilisée");

        IRelation relation = _relations.Relate(parent, child, RelatedDocument);

        _relations.GetByParentId(parent.Id)!.ShouldHaveSingleItem().Id.ShouldBe(relation.Id);
        _relations.GetByChild(child, RelatedDocument).ShouldHaveSingleItem().Id.ShouldBe(relation.Id);
        _relations.GetByParentOrChildId(child.Id, RelatedDocument).ShouldHaveSingleItem();
        _relations.AreRelated(parent, child, RelatedDocument).ShouldBeTrue();
        _relations.IsRelated(child.Id, RelationDirectionFilter.Parent, null, null).ShouldBeFalse();
        _relations.GetEntitiesFromRelation(relation)!.Item2.Key.ShouldBe(child.Key);
        _relations.Delete(relation);
        _relations.AreRelated(parent.Id, child.Id).ShouldBeFalse();
    }

    [Fact]
    public void GetPagedEntities_OfRelations_GivesEntitiesInPages()
    {
        IContent child = _documents.Add("Utilisée");
        IContent[] parents = [.. Enumerable.Range(1, 3).Select(number => _documents.Add($"Page {number}"))];
        Array.ForEach(parents, parent => _relations.Relate(parent, child, RelatedDocument));

        Guid[] page = [.. _relations.GetPagedParentEntitiesByChildId(child.Id, 1, 2, out long total).Select(entity => entity.Key)];
        Guid[] media = [.. _relations.GetPagedParentEntitiesByChildId(child.Id, 0, 2, out long mediaTotal, UmbracoObjectTypes.Media).Select(entity => entity.Key)];

        page.ShouldBe([parents[2].Key]);
        total.ShouldBe(3);
        media.ShouldBeEmpty();
        mediaTotal.ShouldBe(0);
        _relations.GetPagedChildEntitiesByParentId(parents[0].Id, 0, 10, out _).ShouldHaveSingleItem().Key.ShouldBe(child.Key);
    }

    [Fact]
    public void Save_WithOneMoreReference_KeepsTheRelationThatWasThere()
    {
        IContent first = _documents.Add("Utilisée");
        IContent second = _documents.Add("Utilisée aussi");
        IContent page = PageWithPickers();
        Pick(page, "first", first);
        int before = Relations(page).ShouldHaveSingleItem().Id;

        Pick(page, "second", second);

        IRelation[] after = Relations(page);
        after.Select(relation => relation.ChildId).ShouldBe([first.Id, second.Id], ignoreOrder: true);
        after.Single(relation => relation.ChildId == first.Id).Id.ShouldBe(before);
        Pick(page, "first", null);
        Relations(page).ShouldHaveSingleItem().ChildId.ShouldBe(second.Id);
    }

    [Fact]
    public void Save_ReferenceToWhatTheSameScopeDeleted_LeavesItOut()
    {
        IContent used = _documents.Add("Utilisée");
        IContent page = PageWithPickers();
        using (ICoreScope scope = cms.Get<ICoreScopeProvider>().CreateCoreScope())
        {
            Pick(page, "first", used);
            cms.Get<IContentService>().Delete(used).Success.ShouldBeTrue();
            Pick(page, "second", used);
            scope.Complete();
        }

        Relations(page).ShouldBeEmpty();
    }

    [Fact]
    public async Task TrackedReferences_OfDocument_ShowWhoUsesIt()
    {
        var references = cms.Get<ITrackedReferencesService>();
        IContent user = _documents.Add("Page qui utilise");
        IContent folder = _documents.Add("Dossier");
        IContent used = _documents.Add("Utilisée", folder);
        _relations.Relate(user, used, RelatedDocument);

        PagedModel<RelationItemModel> users = (await references.GetPagedRelationsForItemAsync(used.Key, UmbracoObjectTypes.Document, 0, 10, true)).Result;
        PagedModel<RelationItemModel> below = (await references.GetPagedDescendantsInReferencesAsync(folder.Key, UmbracoObjectTypes.Document, 0, 10, true)).Result;
        PagedModel<RelationItemModel> among = await references.GetPagedItemsWithRelationsAsync(new HashSet<Guid> { used.Key, user.Key }, 0, 10, true);

        users.Items.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            item => item.NodeKey.ShouldBe(user.Key),
            item => item.NodeName.ShouldBe("Page qui utilise"),
            item => item.NodePublished.ShouldBe(false));
        below.Items.ShouldHaveSingleItem().NodeKey.ShouldBe(used.Key);
        among.Items.ShouldHaveSingleItem().NodeKey.ShouldBe(used.Key);
        (await references.GetPagedKeysWithDependentReferencesAsync(new HashSet<Guid> { used.Key }, Constants.ObjectTypes.Document, 0, 10)).Items.ShouldBe([used.Key]);
    }

    [Fact]
    public async Task Redirects_OfDocument_AreRegisteredOnceAndFound()
    {
        var redirects = cms.Get<IRedirectUrlService>();
        IContent document = _documents.Add("Page déplacée");
        string url = $"/ancienne-{Guid.NewGuid():N}";

        redirects.Register(url, document.Key);
        redirects.Register(url, document.Key);

        redirects.GetContentRedirectUrls(document.Key).ShouldHaveSingleItem().Url.ShouldBe(url);
        (await redirects.GetMostRecentRedirectUrlAsync(url, "fr-BE"))!.ContentKey.ShouldBe(document.Key);
        redirects.SearchRedirectUrls(url, 0, 10, out long total).ShouldHaveSingleItem();
        total.ShouldBe(1);
        redirects.DeleteContentRedirectUrls(document.Key);
        redirects.GetMostRecentRedirectUrl(url).ShouldBeNull();
    }

    [Fact]
    public async Task PublicAccess_OfDocument_HoldsForWhatIsBelow()
    {
        var access = cms.Get<IPublicAccessService>();
        IContent document = _documents.Add("Espace membres");
        IContent child = _documents.Add("Document interne", document);
        IContent login = _documents.Add("Connexion");
        var slim = new PublicAccessEntrySlim { ContentId = document.Key, LoginPageId = login.Key, ErrorPageId = login.Key, MemberGroupNames = ["Équipe"] };

        Attempt<PublicAccessEntry?, PublicAccessOperationStatus> created = await access.CreateAsync(slim);

        created.Status.ShouldBe(PublicAccessOperationStatus.Success);
        access.IsProtected(child).Success.ShouldBeTrue();
        access.IsProtected(login).Success.ShouldBeFalse();
        (await access.GetEntryByContentKeyAsync(document.Key)).Result!.Rules.ShouldHaveSingleItem().RuleValue.ShouldBe("Équipe");
        access.AddRule(document, "MemberRole", "Bénévoles").Success.ShouldBeTrue();
        access.GetEntryForContent(child)!.Rules.Count().ShouldBe(2);
        (await access.DeleteAsync(document.Key)).Result.ShouldBe(PublicAccessOperationStatus.Success);
        access.IsProtected(child).Success.ShouldBeFalse();
    }

    [Fact]
    public void PublicAccess_OfDeletedDocument_IsGone()
    {
        var access = cms.Get<IPublicAccessService>();
        IContent document = _documents.Add("Espace membres");
        IContent login = _documents.Add("Connexion");
        var entry = new PublicAccessEntry(document, login, login, []);
        access.Save(entry).Success.ShouldBeTrue();
        access.IsProtected(document).Success.ShouldBeTrue();

        cms.Get<IContentService>().Delete(document).Success.ShouldBeTrue();

        access.GetAll().ShouldNotContain(item => item.Key == entry.Key);
    }

    private Umbraco.Cms.Core.Models.Content PageWithPickers()
    {
        var builder = new TypeBuilder(cms);
        ContentType type = builder.Document();
        type.AllowedAsRoot = true;
        type.AddPropertyType(builder.Property("first", TypeBuilder.ContentPicker), "content", "Contenu");
        type.AddPropertyType(builder.Property("second", TypeBuilder.ContentPicker), "content", "Contenu");
        cms.Write(() => cms.Get<IContentTypeRepository>().Save(type));
        return new Umbraco.Cms.Core.Models.Content("Page", -1, type);
    }

    private void Pick(IContent page, string alias, IContent? picked)
    {
        page.SetValue(alias, picked is null ? null : Udi.Create(Constants.UdiEntityType.Document, picked.Key).ToString());
        cms.Get<IContentService>().Save(page).Success.ShouldBeTrue();
    }

    private IRelation[] Relations(IContent page) => [.. _relations.GetByParentId(page.Id)!];
}
