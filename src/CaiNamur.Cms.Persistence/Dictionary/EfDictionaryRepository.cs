using CaiNamur.Cms.Persistence.Caching;
using CaiNamur.Cms.Persistence.Languages;
using CaiNamur.Cms.Persistence.Querying;
using CaiNamur.Cms.Persistence.Scoping;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace CaiNamur.Cms.Persistence.Dictionary;

internal sealed class EfDictionaryRepository(
    IEfScopeAccessor scopes,
    SharedEntityCaches caches,
    EfLanguageRepository languages,
    IOptionsMonitor<DictionarySettings> settings,
    TimeProvider time) : EfCachedRepository<IDictionaryItem>(scopes, caches), IDictionaryRepository
{
    private static readonly QueryTranslator<IDictionaryItem, DictionaryItemRow> Conditions = new QueryTranslator<IDictionaryItem, DictionaryItemRow>()
        .Map(item => item.Id, row => row.Id)
        .Map(item => item.Key, row => row.Key)
        .Map(item => item.ParentId, row => row.ParentKey)
        .MapIgnoringCase(item => item.ItemKey, row => row.ItemKey)
        .Map(item => item.CreateDate, row => row.CreateDate)
        .Map(item => item.UpdateDate, row => row.UpdateDate);

    public IDictionaryItem? Get(string key) => Copy(FindByItemKey(key));

    public IEnumerable<IDictionaryItem> GetManyByKeys(params string[] keys)
        => keys is [] ? CopyAll() : CopyMany(keys.Distinct(StringComparer.OrdinalIgnoreCase).Select(FindByItemKey));

    /// <summary>Items below the parent (or all of them) in the order of the tree; with a filter, those whose key or, where configured, text contains it.</summary>
    public IEnumerable<IDictionaryItem> GetDictionaryItemDescendants(Guid? parentId, string? filter = null)
    {
        ILookup<Guid?, IDictionaryItem> children = Set.All.ToLookup(item => item.ParentId);
        IEnumerable<IDictionaryItem> descendants = Descendants(children, parentId);
        return CopyMany(string.IsNullOrWhiteSpace(filter) ? descendants : descendants.Where(item => Matches(item, filter)));
    }

    public Dictionary<string, Guid> GetDictionaryItemKeyMap() => Set.All.ToDictionary(item => item.ItemKey, item => item.Key);

    protected override IReadOnlyList<IDictionaryItem> Load(CmsDbContext db)
    {
        var translations = db.Set<DictionaryTranslationRow>().OrderBy(row => row.LanguageId).ToLookup(row => row.ItemId);
        List<DictionaryItemRow> rows = [.. db.Set<DictionaryItemRow>().OrderBy(row => row.ItemKey).ThenBy(row => row.Id)];
        return [.. rows.Select(row => Build(row, translations[row.Id]))];
    }

    protected override IQueryable<int> Matching(CmsDbContext db, IQuery<IDictionaryItem>? query)
        => Conditions.Apply(db.Set<DictionaryItemRow>(), query).OrderBy(row => row.ItemKey).ThenBy(row => row.Id).Select(row => row.Id);

    protected override void Insert(CmsDbContext db, IDictionaryItem entity)
    {
        entity.StampAdded(time.GetDatabaseNow());
        DictionaryItemRow row = ToRow(entity);
        db.Add(row);
        db.SaveAndForget();
        entity.Id = row.Id;
        WriteTranslations(db, entity);
    }

    protected override void Update(CmsDbContext db, IDictionaryItem entity)
    {
        entity.StampUpdated(time.GetDatabaseNow());
        db.Update(ToRow(entity));
        db.SaveAndForget();
        WriteTranslations(db, entity);
    }

    protected override void Remove(CmsDbContext db, IDictionaryItem entity)
    {
        ILookup<Guid?, IDictionaryItem> children = Set.All.ToLookup(item => item.ParentId);
        int[] removed = [entity.Id, .. Descendants(children, entity.Key).Select(item => item.Id)];
        db.Set<DictionaryItemRow>().Where(row => removed.Contains(row.Id)).ExecuteDelete();
    }

    private static IEnumerable<IDictionaryItem> Descendants(ILookup<Guid?, IDictionaryItem> children, Guid? parentKey)
        => children[parentKey].SelectMany(child => Descendants(children, child.Key).Prepend(child));

    private static DictionaryItemRow ToRow(IDictionaryItem entity) => new()
    {
        Id = entity.Id,
        Key = entity.Key,
        ParentKey = entity.ParentId,
        ItemKey = entity.ItemKey,
        CreateDate = entity.CreateDate,
        UpdateDate = entity.UpdateDate,
    };

    private void WriteTranslations(CmsDbContext db, IDictionaryItem entity)
    {
        db.Set<DictionaryTranslationRow>().Where(row => row.ItemId == entity.Id).ExecuteDelete();
        (IDictionaryTranslation Entity, DictionaryTranslationRow Row)[] translations =
        [
            .. entity.Translations
                .Where(translation => !string.IsNullOrWhiteSpace(translation.Value))
                .Select(translation => (translation, new DictionaryTranslationRow
                {
                    Key = translation.Key,
                    ItemId = entity.Id,
                    LanguageId = languages.GetIdByIsoCode(translation.LanguageIsoCode)!.Value,
                    Value = translation.Value,
                })),
        ];
        db.AddRange(translations.Select(item => item.Row));
        db.SaveAndForget();
        foreach ((IDictionaryTranslation translation, DictionaryTranslationRow row) in translations)
        {
            translation.Id = row.Id;
            translation.ResetDirtyProperties();
        }
    }

    private DictionaryItem Build(DictionaryItemRow row, IEnumerable<DictionaryTranslationRow> translations)
    {
        var item = new DictionaryItem(row.ParentKey, row.ItemKey)
        {
            Id = row.Id,
            Key = row.Key,
            CreateDate = row.CreateDate,
            UpdateDate = row.UpdateDate,
            Translations = translations.Select(Build).OfType<IDictionaryTranslation>().ToList(),
        };
        item.ResetDirtyProperties(false);
        return item;
    }

    private DictionaryTranslation? Build(DictionaryTranslationRow row)
    {
        if (languages.Set.Find(row.LanguageId) is not { } language)
        {
            return null;
        }

        var translation = new DictionaryTranslation(language, row.Value, row.Key) { Id = row.Id };
        translation.ResetDirtyProperties(false);
        return translation;
    }

    private IDictionaryItem? FindByItemKey(string key)
        => Set.All.FirstOrDefault(item => string.Equals(item.ItemKey, key, StringComparison.OrdinalIgnoreCase));

    private bool Matches(IDictionaryItem item, string filter)
        => item.ItemKey.Contains(filter, StringComparison.OrdinalIgnoreCase)
            || (settings.CurrentValue.EnableValueSearch
                && item.Translations.Any(translation => translation.Value.Contains(filter, StringComparison.CurrentCultureIgnoreCase)));
}
