using System.Data;
using CaiNamur.Cms.Persistence.Caching;
using CaiNamur.Cms.Persistence.Languages;
using CaiNamur.Cms.Persistence.Querying;
using CaiNamur.Cms.Persistence.Scoping;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace CaiNamur.Cms.Persistence.Domains;

internal sealed class EfDomainRepository(
    IEfScopeAccessor scopes,
    SharedEntityCaches caches,
    EfLanguageRepository languages,
    TimeProvider time) : EfCachedRepository<IDomain>(scopes, caches), IDomainRepository
{
    private static readonly QueryTranslator<IDomain, DomainRow> Conditions = new QueryTranslator<IDomain, DomainRow>()
        .Map(domain => domain.Id, row => row.Id)
        .Map(domain => domain.Key, row => row.Key)
        .MapIgnoringCase(domain => domain.DomainName, row => row.Name)
        .Map(domain => domain.LanguageId, row => row.LanguageId)
        .Map(domain => domain.RootContentId, row => row.RootContentId)
        .Map(domain => domain.SortOrder, row => row.SortOrder);

    public IDomain? GetByName(string domainName) => Copy(FindByName(domainName));

    public bool Exists(string domainName) => FindByName(domainName) is not null;

    public IEnumerable<IDomain> GetAll(bool includeWildcards)
        => CopyMany(Set.All.Where(domain => includeWildcards || !domain.IsWildcard));

    public IEnumerable<IDomain> GetAssignedDomains(int contentId, bool includeWildcards)
        => CopyMany(Set.All.Where(domain => domain.RootContentId == contentId && (includeWildcards || !domain.IsWildcard)));

    protected override IReadOnlyList<IDomain> Load(CmsDbContext db)
    {
        List<DomainRow> rows = [.. db.Set<DomainRow>().OrderBy(row => row.SortOrder).ThenBy(row => row.Id)];
        return [.. rows.Select(Build)];
    }

    protected override IQueryable<int> Matching(CmsDbContext db, IQuery<IDomain>? query)
        => Conditions.Apply(db.Set<DomainRow>(), query).OrderBy(row => row.SortOrder).ThenBy(row => row.Id).Select(row => row.Id);

    protected override void Insert(CmsDbContext db, IDomain entity)
    {
        RequireFreeName(entity);
        entity.StampAdded(time.GetDatabaseNow());
        DomainRow row = ToRow(entity);
        db.Add(row);
        db.SaveAndForget();
        entity.Id = row.Id;
        SetLanguage(entity);
    }

    protected override void Update(CmsDbContext db, IDomain entity)
    {
        RequireFreeName(entity);
        entity.StampUpdated(time.GetDatabaseNow());
        db.Update(ToRow(entity));
        db.SaveAndForget();
        SetLanguage(entity);
    }

    protected override void Remove(CmsDbContext db, IDomain entity)
        => db.Set<DomainRow>().Where(row => row.Id == entity.Id).ExecuteDelete();

    private static DomainRow ToRow(IDomain entity) => new()
    {
        Id = entity.Id,
        Key = entity.Key,
        Name = entity.DomainName,
        LanguageId = entity.LanguageId,
        RootContentId = entity.RootContentId,
        SortOrder = entity.IsWildcard ? -1 : entity.SortOrder,
        CreateDate = entity.CreateDate,
        UpdateDate = entity.UpdateDate,
    };

    private UmbracoDomain Build(DomainRow row)
    {
        var domain = new UmbracoDomain(row.Name)
        {
            Id = row.Id,
            Key = row.Key,
            LanguageId = row.LanguageId,
            RootContentId = row.RootContentId,
            SortOrder = row.SortOrder,
            CreateDate = row.CreateDate,
            UpdateDate = row.UpdateDate,
        };
        SetLanguage(domain);
        domain.ResetDirtyProperties(false);
        return domain;
    }

    private void SetLanguage(IDomain entity)
    {
        if (entity is UmbracoDomain domain)
        {
            domain.LanguageIsoCode = languages.GetIsoCodeById(domain.LanguageId, throwOnNotFound: false);
        }
    }

    private void RequireFreeName(IDomain entity)
    {
        if (FindByName(entity.DomainName) is { } other && other.Id != entity.Id)
        {
            throw new DuplicateNameException($"The domain '{entity.DomainName}' is in use already.");
        }
    }

    private IDomain? FindByName(string name)
        => Set.All.FirstOrDefault(domain => string.Equals(domain.DomainName, name, StringComparison.OrdinalIgnoreCase));
}
