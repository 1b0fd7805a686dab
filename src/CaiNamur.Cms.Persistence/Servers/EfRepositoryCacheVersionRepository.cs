using CaiNamur.Cms.Persistence.Scoping;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace CaiNamur.Cms.Persistence.Servers;

internal sealed class EfRepositoryCacheVersionRepository(IEfScopeAccessor scopes) : EfRepository(scopes), IRepositoryCacheVersionRepository
{
    public async Task<RepositoryCacheVersion?> GetAsync(string identifier)
    {
        RepositoryCacheVersionRow? row = await Reading().Set<RepositoryCacheVersionRow>().SingleOrDefaultAsync(row => row.Identifier == identifier);
        return row is null ? null : Build(row);
    }

    public async Task<IEnumerable<RepositoryCacheVersion>> GetAllAsync()
    {
        List<RepositoryCacheVersionRow> rows = await Reading().Set<RepositoryCacheVersionRow>().OrderBy(row => row.Identifier).ToListAsync();
        return rows.Select(Build).ToArray();
    }

    public async Task SaveAsync(RepositoryCacheVersion repositoryCacheVersion)
    {
        CmsDbContext db = Writing();
        int updated = await db.Set<RepositoryCacheVersionRow>()
            .Where(row => row.Identifier == repositoryCacheVersion.Identifier)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.Version, repositoryCacheVersion.Version));
        if (updated == 0)
        {
            db.Add(new RepositoryCacheVersionRow { Identifier = repositoryCacheVersion.Identifier, Version = repositoryCacheVersion.Version });
            await db.SaveAndForgetAsync();
        }
    }

    private static RepositoryCacheVersion Build(RepositoryCacheVersionRow row) => new() { Identifier = row.Identifier, Version = row.Version };
}
