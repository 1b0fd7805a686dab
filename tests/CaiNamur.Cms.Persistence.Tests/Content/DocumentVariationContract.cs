using CaiNamur.Cms.Persistence.Tests.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Services;
using Document = Umbraco.Cms.Core.Models.Content;

namespace CaiNamur.Cms.Persistence.Tests.Content;

/// <summary>Documents with names and values by culture.</summary>
public abstract class DocumentVariationContract<TFixture>(TFixture cms) : IClassFixture<TFixture>, IAsyncLifetime
    where TFixture : CmsFixture
{
    private const string Dutch = "nl-BE";

    private readonly IContentService _content = cms.Get<IContentService>();
    private readonly DocumentBuilder _documents = new(cms);
    private IContentType _type = null!;
    private string _french = string.Empty;

    public async ValueTask InitializeAsync()
    {
        ILanguageService languages = cms.Get<ILanguageService>();
        if (await languages.GetAsync(Dutch) is null)
        {
            (await languages.CreateAsync(new Language(Dutch, "Nederlands"), Constants.Security.SuperUserKey)).Success.ShouldBeTrue();
        }

        _french = await languages.GetDefaultIsoCodeAsync();
        _type = await _documents.TypeAsync(ContentVariation.Culture);
    }

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public void Save_TwoCultures_AreReadBack()
    {
        IContent document = _documents.Save(New("Accueil", "Onthaal"));

        IContent read = _content.GetById(document.Id)!;

        read.Name.ShouldBe(document.GetCultureName(_french));
        read.GetCultureName(Dutch).ShouldBe(document.GetCultureName(Dutch));
        read.AvailableCultures.ShouldBe([_french, Dutch], ignoreOrder: true);
        read.EditedCultures.ShouldBe([_french, Dutch], ignoreOrder: true);
        read.GetValue(DocumentBuilder.Title, Dutch).ShouldBe("Titel");
        read.GetValue(DocumentBuilder.Title, _french).ShouldBe("Titre");
        read.GetUpdateDate(Dutch).ShouldBe(document.GetUpdateDate(Dutch));
        read.IsDirty().ShouldBeFalse();
    }

    [Fact]
    public void Publish_OneCulture_LeavesTheOther()
    {
        IContent document = _documents.Save(New("Accueil", "Onthaal"));

        _documents.Publish(document, _french);

        IContent read = _content.GetById(document.Id)!;
        read.PublishedCultures.ShouldBe([_french]);
        read.IsCulturePublished(Dutch).ShouldBeFalse();
        read.IsCultureEdited(Dutch).ShouldBeTrue();
        read.IsCultureEdited(_french).ShouldBeFalse();
        read.GetValue(DocumentBuilder.Title, _french, published: true).ShouldBe("Titre");
        read.GetValue(DocumentBuilder.Title, Dutch, published: true).ShouldBeNull();
        read.GetValue(DocumentBuilder.Title, Dutch).ShouldBe("Titel");
    }

    [Fact]
    public void Save_ChangedCulture_IsTheOnlyEditedOne()
    {
        IContent document = _documents.Publish(_documents.Save(New("Accueil", "Onthaal")));
        document.SetValue(DocumentBuilder.Title, "Nieuwe titel", Dutch);

        _documents.Save(document);

        IContent read = _content.GetById(document.Id)!;
        read.Edited.ShouldBeTrue();
        read.EditedCultures.ShouldBe([Dutch]);
        read.GetValue(DocumentBuilder.Title, Dutch, published: true).ShouldBe("Titel");
    }

    [Fact]
    public void Unpublish_OneCulture_KeepsTheOther()
    {
        IContent document = _documents.Publish(_documents.Save(New("Accueil", "Onthaal")));

        _content.Unpublish(document, Dutch).Success.ShouldBeTrue();

        IContent read = _content.GetById(document.Id)!;
        read.Published.ShouldBeTrue();
        read.PublishedCultures.ShouldBe([_french]);
        read.GetValue(DocumentBuilder.Title, Dutch, published: true).ShouldBeNull();
    }

    [Fact]
    public void Save_CultureNameOfSibling_GetsANumber()
    {
        string french = DocumentBuilder.NewName("Accueil");
        string dutch = DocumentBuilder.NewName("Onthaal");
        _documents.Save(New(french, dutch));

        IContent second = _documents.Save(New(DocumentBuilder.NewName("Autre"), dutch));

        second.GetCultureName(Dutch).ShouldBe($"{dutch} (1)");
        _content.GetById(second.Id)!.GetCultureName(Dutch).ShouldBe($"{dutch} (1)");
    }

    [Fact]
    public void Save_WithoutAnyName_IsRefused()
        => Should.Throw<InvalidOperationException>(() => _content.Save(new Document(null, Constants.System.Root, _type)));

    [Fact]
    public void GetPage_ByNameInACulture_IsSorted()
    {
        IContent parent = _documents.Save(New(DocumentBuilder.NewName(), DocumentBuilder.NewName()));
        IContent first = _documents.Save(New("A", "2", parent.Id));
        IContent second = _documents.Save(New("B", "1", parent.Id));

        int[] french = Children(parent, Ordering.By("name", culture: _french));
        int[] dutch = Children(parent, Ordering.By("name", culture: Dutch));

        french.ShouldBe([first.Id, second.Id]);
        dutch.ShouldBe([second.Id, first.Id]);
        Children(parent, Ordering.By("published", culture: Dutch)).Length.ShouldBe(2);
        Children(parent, Ordering.By(DocumentBuilder.Title, culture: Dutch, isCustomField: true)).Length.ShouldBe(2);
    }

    [Fact]
    public async Task EntityAndStatus_KnowTheCultures()
    {
        IContent document = _documents.Publish(_documents.Save(New("Accueil", "Onthaal")), _french);

        var entity = (IDocumentEntitySlim)cms.Get<IEntityService>().Get(document.Key, UmbracoObjectTypes.Document)!;
        ISet<string> published = await cms.ReadAsync(() => cms.Get<IPublishStatusRepository>().GetPublishStatusAsync(document.Key, CancellationToken.None));

        entity.CultureNames[Dutch].ShouldBe(document.GetCultureName(Dutch));
        entity.PublishedCultures.ShouldBe([_french]);
        entity.EditedCultures.ShouldBe([Dutch]);
        entity.Variations.ShouldBe(ContentVariation.Culture);
        published.ShouldBe([_french]);
    }

    [Fact]
    public void Reading_TwoCultures_TakesOneMoreCommand()
    {
        IContent parent = _documents.Publish(_documents.Save(New(DocumentBuilder.NewName(), DocumentBuilder.NewName())));
        foreach (int number in Enumerable.Range(0, 5))
        {
            _documents.Publish(_documents.Save(New($"F{number}", $"N{number}", parent.Id)));
        }

        int commands = cms.Read(() =>
        {
            using var counter = CommandCounter.Start();
            cms.Get<IDocumentRepository>().GetMany(Array.Empty<int>());
            return counter.Count;
        });

        commands.ShouldBe(2);
    }

    private int[] Children(IContent parent, Ordering ordering)
        => [.. _content.GetPagedChildren(parent.Id, 0, 10, out _, propertyAliases: null, filter: null, ordering).Select(child => child.Id)];

    private Document New(string frenchName, string dutchName, int parentId = Constants.System.Root)
    {
        var document = new Document(null, parentId, _type);
        document.SetCultureName(frenchName, _french);
        document.SetCultureName(dutchName, Dutch);
        document.SetValue(DocumentBuilder.Title, "Titre", _french);
        document.SetValue(DocumentBuilder.Title, "Titel", Dutch);
        document.SetValue(DocumentBuilder.Text, "Commun");
        return document;
    }
}

public sealed class DocumentVariationOnSqlite(SqliteCms cms) : DocumentVariationContract<SqliteCms>(cms);

public sealed class DocumentVariationOnPostgreSql(PostgreSqlCms cms) : DocumentVariationContract<PostgreSqlCms>(cms);
