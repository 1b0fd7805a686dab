using CaiNamur.Cms.Persistence.Tests.Support;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;

namespace CaiNamur.Cms.Persistence.Tests.Dictionary;

public abstract class DictionaryRepositoryContract<TFixture>(TFixture cms) : IClassFixture<TFixture>
    where TFixture : CmsFixture
{
    private readonly IDictionaryRepository _dictionary = cms.Get<IDictionaryRepository>();

    [Fact]
    public void Save_NewItem_IsReadBackEqual()
    {
        DictionaryItem item = New(text: "En savoir plus");

        cms.Write(() => _dictionary.Save(item));

        IDictionaryItem read = cms.Read(() => _dictionary.Get(item.ItemKey.ToUpperInvariant()))!;
        read.Id.ShouldBe(item.Id);
        read.Key.ShouldBe(item.Key);
        read.ParentId.ShouldBeNull();
        IDictionaryTranslation translation = read.Translations.ShouldHaveSingleItem();
        translation.LanguageIsoCode.ShouldBe("fr-BE");
        translation.Value.ShouldBe("En savoir plus");
        translation.Key.ShouldBe(item.Translations.Single().Key);
        read.IsDirty().ShouldBeFalse();
    }

    [Fact]
    public void Save_ChangedText_ReplacesIt()
    {
        DictionaryItem item = New(text: "Avant");
        cms.Write(() => _dictionary.Save(item));

        cms.Write(() =>
        {
            IDictionaryItem loaded = _dictionary.Get(item.Key)!;
            loaded.Translations.Single().Value = "Après";
            _dictionary.Save(loaded);
            _dictionary.Get(item.Id)!.Translations.Single().Value.ShouldBe("Après");
        });

        cms.Read(() => _dictionary.Get(item.Id))!.Translations.Single().Value.ShouldBe("Après");
    }

    [Fact]
    public void GetDictionaryItemDescendants_FollowsTheTree()
    {
        DictionaryItem root = New();
        DictionaryItem child = New(root.Key);
        DictionaryItem grandchild = New(child.Key);
        cms.Write(() =>
        {
            _dictionary.Save(root);
            _dictionary.Save(child);
            _dictionary.Save(grandchild);
        });

        Ids(() => _dictionary.GetDictionaryItemDescendants(root.Key)).ShouldBe([child.Id, grandchild.Id]);
        Ids(() => _dictionary.GetDictionaryItemDescendants(root.Key, grandchild.ItemKey.ToUpperInvariant())).ShouldBe([grandchild.Id]);
        Ids(() => _dictionary.GetDictionaryItemDescendants(null)).ShouldContain(grandchild.Id);
    }

    [Fact]
    public void Delete_TakesItemsBelowAlong()
    {
        DictionaryItem root = New();
        DictionaryItem child = New(root.Key, "Texte");
        cms.Write(() =>
        {
            _dictionary.Save(root);
            _dictionary.Save(child);
        });

        cms.Write(() => _dictionary.Delete(root));

        cms.Read(() => _dictionary.Exists(child.Id)).ShouldBeFalse();
    }

    [Fact]
    public void Get_ByTheConditionsOfCore_FindsThem()
    {
        DictionaryItem root = New();
        DictionaryItem child = New(root.Key);
        cms.Write(() =>
        {
            _dictionary.Save(root);
            _dictionary.Save(child);
        });
        Guid? parentId = root.Key;

        IQuery<IDictionaryItem> below = Query().Where(item => item.ParentId == parentId);
        Ids(() => _dictionary.Get(below)).ShouldBe([child.Id]);
        cms.Read(() => _dictionary.Count(below)).ShouldBe(1);
        Ids(() => _dictionary.Get(Query().Where(item => item.ParentId == null))).ShouldContain(root.Id);
        Ids(() => _dictionary.GetMany(root.Key, child.Key)).ShouldBe([root.Id, child.Id]);
        Ids(() => _dictionary.GetManyByKeys(child.ItemKey)).ShouldBe([child.Id]);
        cms.Read(() => _dictionary.GetDictionaryItemKeyMap())[child.ItemKey].ShouldBe(child.Key);
    }

    [Fact]
    public void DeleteOfALanguage_TakesItsTextsAlong()
    {
        var languages = cms.Get<ILanguageRepository>();
        var language = new Language("pt-PT", "Portugais");
        cms.Write(() => languages.Save(language));
        DictionaryItem item = New(text: "Bonjour");
        item.Translations = [.. item.Translations, new DictionaryTranslation(language, "Bom dia")];
        cms.Write(() => _dictionary.Save(item));
        cms.Read(() => _dictionary.Get(item.Id))!.Translations.Count().ShouldBe(2);

        cms.Write(() => languages.Delete(language));

        cms.Read(() => _dictionary.Get(item.Id))!.Translations.ShouldHaveSingleItem().LanguageIsoCode.ShouldBe("fr-BE");
    }

    [Fact]
    public void Save_InFailedScope_IsForgotten()
    {
        DictionaryItem item = New(text: "Perdu");

        cms.Fail(() => _dictionary.Save(item));

        cms.Read(() => _dictionary.Get(item.ItemKey)).ShouldBeNull();
    }

    private DictionaryItem New(Guid? parentKey = null, string? text = null)
    {
        ILanguage french = cms.Read(() => cms.Get<ILanguageRepository>().GetByIsoCode("fr-BE"))!;
        return new DictionaryItem(parentKey, TypeBuilder.NewAlias("Mot."))
        {
            Translations = text is null ? [] : [new DictionaryTranslation(french, text)],
        };
    }

    private IQuery<IDictionaryItem> Query() => cms.Get<ICoreScopeProvider>().CreateQuery<IDictionaryItem>();

    private int[] Ids(Func<IEnumerable<IDictionaryItem>> read) => cms.Read(() => read().Select(item => item.Id).ToArray());
}
