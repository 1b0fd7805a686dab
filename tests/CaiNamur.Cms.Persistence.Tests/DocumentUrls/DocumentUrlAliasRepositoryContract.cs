using CaiNamur.Cms.Persistence.Tests.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.Persistence.Tests.DocumentUrls;

public abstract class DocumentUrlAliasRepositoryContract<TFixture>(TFixture cms) : DocumentContract<TFixture>(cms)
    where TFixture : CmsFixture
{
    private const int French = 1;

    private readonly IDocumentUrlAliasRepository _aliases = cms.Get<IDocumentUrlAliasRepository>();

    [Fact]
    public void Save_Aliases_AreThoseOfTheirDocument()
    {
        IContent document = Documents.Saved(Type, DocumentBuilder.NewName());
        IContent other = Documents.Saved(Type, DocumentBuilder.NewName());
        Save(Alias(document, "un"), Alias(document, "deux"), Alias(other, "autre"));

        Save(Alias(document, "deux"), Alias(document, "deux"), Alias(document, "trois", French));

        Read(document).Select(alias => (alias.Alias, alias.NullableLanguageId)).ShouldBe([("deux", null), ("trois", French)], ignoreOrder: true);
        Read(other).ShouldHaveSingleItem().Alias.ShouldBe("autre");
    }

    [Fact]
    public void DeleteByDocumentKey_Documents_LosesTheirAliases()
    {
        IContent document = Documents.Saved(Type, DocumentBuilder.NewName());
        IContent other = Documents.Saved(Type, DocumentBuilder.NewName());
        Save(Alias(document, "un"), Alias(other, "deux"));

        Cms.Write(() => _aliases.DeleteByDocumentKey([document.Key]));

        Read(document).ShouldBeEmpty();
        Read(other).ShouldNotBeEmpty();
        Cms.Write(_aliases.DeleteAll);
        Cms.Read(_aliases.GetAll).ShouldBeEmpty();
    }

    [Fact]
    public async Task GetAllDocumentUrlAliases_OfPublishedDocuments_ReadsTheirProperty()
    {
        IContentType type = await TypeWithAliasAsync();
        IContent published = Documents.Publish(Documents.Save(WithAlias(type, "/portes-ouvertes, /fete")));
        IContent draft = Documents.Save(WithAlias(type, "/brouillon"));
        IContent changed = Documents.Publish(Documents.Save(WithAlias(type, "/avant")));
        changed.SetValue(Constants.Conventions.Content.UrlAlias, "/apres");
        Documents.Save(changed);
        IContent trashed = Documents.Publish(Documents.Save(WithAlias(type, "/jete")));
        Cms.Get<IContentService>().MoveToRecycleBin(trashed).Success.ShouldBeTrue();

        Dictionary<Guid, string> found = Cms.Read(() => _aliases.GetAllDocumentUrlAliases().ToArray()).ToDictionary(alias => alias.DocumentKey, alias => alias.AliasValue);

        found[published.Key].ShouldBe("/portes-ouvertes, /fete");
        found[changed.Key].ShouldBe("/avant");
        found.Keys.ShouldNotContain(draft.Key);
        found.Keys.ShouldNotContain(trashed.Key);
    }

    private async Task<IContentType> TypeWithAliasAsync()
    {
        PropertyType property = new TypeBuilder(Cms).Property(Constants.Conventions.Content.UrlAlias);
        Type.AddPropertyType(property, "content", "Contenu");
        (await Cms.Get<IContentTypeService>().UpdateAsync(Type, Constants.Security.SuperUserKey)).Success.ShouldBeTrue();
        return Cms.Get<IContentTypeService>().Get(Type.Id)!;
    }

    private static Umbraco.Cms.Core.Models.Content WithAlias(IContentType type, string alias)
    {
        var document = DocumentBuilder.New(type, DocumentBuilder.NewName());
        document.SetValue(Constants.Conventions.Content.UrlAlias, alias);
        return document;
    }

    private static PublishedDocumentUrlAlias Alias(IContent document, string alias, int? languageId = null)
        => new() { DocumentKey = document.Key, NullableLanguageId = languageId, Alias = alias };

    private void Save(params PublishedDocumentUrlAlias[] aliases) => Cms.Write(() => _aliases.Save(aliases));

    private PublishedDocumentUrlAlias[] Read(IContent document) => [.. Cms.Read(_aliases.GetAll).Where(alias => alias.DocumentKey == document.Key)];
}
