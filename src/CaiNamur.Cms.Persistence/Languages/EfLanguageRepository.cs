using CaiNamur.Cms.Persistence.Caching;
using CaiNamur.Cms.Persistence.Querying;
using CaiNamur.Cms.Persistence.Scoping;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace CaiNamur.Cms.Persistence.Languages;

internal sealed class EfLanguageRepository(
    IEfScopeAccessor scopes,
    SharedEntityCaches caches,
    TimeProvider time) : EfCachedRepository<ILanguage>(scopes, caches), ILanguageRepository
{
    private static readonly QueryTranslator<ILanguage, LanguageRow> Conditions = new QueryTranslator<ILanguage, LanguageRow>()
        .Map(language => language.Id, row => row.Id)
        .MapIgnoringCase(language => language.IsoCode, row => row.IsoCode)
        .MapIgnoringCase(language => language.CultureName, row => row.CultureName)
        .Map(language => language.IsDefault, row => row.IsDefault)
        .Map(language => language.IsMandatory, row => row.IsMandatory);

    public ILanguage? GetByIsoCode(string isoCode) => Copy(FindByIsoCode(isoCode));

    public int? GetIdByIsoCode(string? isoCode, bool throwOnNotFound = true)
    {
        if (isoCode is null)
        {
            return null;
        }

        int? id = FindByIsoCode(isoCode)?.Id;
        return id is null && throwOnNotFound ? throw new ArgumentException($"There is no language '{isoCode}'.", nameof(isoCode)) : id;
    }

    public string? GetIsoCodeById(int? id, bool throwOnNotFound = true)
    {
        if (id is null)
        {
            return null;
        }

        string? isoCode = Set.Find(id.Value)?.IsoCode;
        return isoCode is null && throwOnNotFound ? throw new ArgumentException($"There is no language {id}.", nameof(id)) : isoCode;
    }

    public string GetDefaultIsoCode() => Default().IsoCode;

    public int? GetDefaultId() => Default().Id;

    public string[] GetIsoCodesByIds(ICollection<int> ids, bool throwOnNotFound = true)
        => [.. ids.Select(id => GetIsoCodeById(id, throwOnNotFound)).OfType<string>()];

    protected override IReadOnlyList<ILanguage> Load(CmsDbContext db)
    {
        List<LanguageRow> rows = [.. db.Set<LanguageRow>().OrderBy(row => row.Id)];
        Dictionary<int, string> isoCodes = rows.ToDictionary(row => row.Id, row => row.IsoCode);
        return [.. rows.Select(row => Build(row, row.FallbackLanguageId is { } fallback ? isoCodes.GetValueOrDefault(fallback) : null))];
    }

    protected override IQueryable<int> Matching(CmsDbContext db, IQuery<ILanguage>? query)
        => Conditions.Apply(db.Set<LanguageRow>(), query).OrderBy(row => row.Id).Select(row => row.Id);

    protected override void Insert(CmsDbContext db, ILanguage entity)
    {
        RequireIsoCode(entity);
        entity.StampAdded(time.GetDatabaseNow());
        if (entity.IsDefault)
        {
            ReplaceDefault(db, entity);
        }

        LanguageRow row = ToRow(entity);
        db.Add(row);
        db.SaveAndForget();
        entity.Id = row.Id;
    }

    protected override void Update(CmsDbContext db, ILanguage entity)
    {
        RequireIsoCode(entity);
        entity.StampUpdated(time.GetDatabaseNow());
        if (entity.IsDefault)
        {
            ReplaceDefault(db, entity);
        }
        else if (Set.Find(entity.Id) is { IsDefault: true })
        {
            throw new InvalidOperationException($"{entity.IsoCode} is the default language: make another one the default instead.");
        }

        db.Update(ToRow(entity));
        db.SaveAndForget();
    }

    protected override void Remove(CmsDbContext db, ILanguage entity)
    {
        if (Set.Find(entity.Id) is { IsDefault: true })
        {
            throw new InvalidOperationException($"{entity.IsoCode} is the default language: it cannot be deleted.");
        }

        db.Set<LanguageRow>().Where(row => row.Id == entity.Id).ExecuteDelete();
    }

    /// <summary>Texts and domains carry the language's ISO code.</summary>
    protected override void MarkWritten()
    {
        base.MarkWritten();
        Scope.Session.MarkWritten(typeof(IDictionaryItem));
        Scope.Session.MarkWritten(typeof(IDomain));
    }

    private static Language Build(LanguageRow row, string? fallback)
    {
        var language = new Language(row.IsoCode, row.CultureName)
        {
            Id = row.Id,
            IsDefault = row.IsDefault,
            IsMandatory = row.IsMandatory,
            FallbackIsoCode = fallback,
            CreateDate = row.CreateDate,
            UpdateDate = row.UpdateDate,
        };
        language.ResetDirtyProperties(false);
        return language;
    }

    private LanguageRow ToRow(ILanguage entity) => new()
    {
        Id = entity.Id,
        IsoCode = entity.IsoCode,
        CultureName = entity.CultureName,
        IsDefault = entity.IsDefault,
        IsMandatory = entity.IsMandatory,
        FallbackLanguageId = GetIdByIsoCode(string.IsNullOrEmpty(entity.FallbackIsoCode) ? null : entity.FallbackIsoCode),
        CreateDate = entity.CreateDate,
        UpdateDate = entity.UpdateDate,
    };

    private static void ReplaceDefault(CmsDbContext db, ILanguage entity)
        => db.Set<LanguageRow>()
            .Where(row => row.IsDefault && row.Id != entity.Id)
            .ExecuteUpdate(set => set.SetProperty(row => row.IsDefault, false));

    private static void RequireIsoCode(ILanguage entity)
    {
        if (string.IsNullOrWhiteSpace(entity.IsoCode) || string.IsNullOrWhiteSpace(entity.CultureName))
        {
            throw new InvalidOperationException("A language needs an ISO code and a name.");
        }
    }

    private ILanguage Default()
        => Set.All.FirstOrDefault(language => language.IsDefault)
            ?? throw new InvalidOperationException("There is no default language.");

    private ILanguage? FindByIsoCode(string isoCode)
        => Set.All.FirstOrDefault(language => string.Equals(language.IsoCode, isoCode, StringComparison.OrdinalIgnoreCase));
}
