using CaiNamur.Cms.Persistence.Scoping;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace CaiNamur.Cms.Persistence.TwoFactor;

internal sealed class EfTwoFactorLoginRepository(IEfScopeAccessor scopes) : EfRepository(scopes), ITwoFactorLoginRepository
{
    public ITwoFactorLogin? Get(int id)
        => Reading().Set<TwoFactorLoginRow>().Where(login => login.Id == id).AsEnumerable().Select(Create).FirstOrDefault();

    public IEnumerable<ITwoFactorLogin> GetMany(params int[]? ids)
    {
        IQueryable<TwoFactorLoginRow> logins = Reading().Set<TwoFactorLoginRow>();
        logins = ids is { Length: > 0 } ? logins.Where(login => ids.Contains(login.Id)) : logins;
        return [.. logins.OrderBy(login => login.Id).AsEnumerable().Select(Create)];
    }

    public async Task<IEnumerable<ITwoFactorLogin>> GetByUserOrMemberKeyAsync(Guid userOrMemberKey)
    {
        List<TwoFactorLoginRow> logins = await Reading().Set<TwoFactorLoginRow>()
            .Where(login => login.UserOrMemberKey == userOrMemberKey)
            .OrderBy(login => login.ProviderName)
            .ToListAsync();
        return [.. logins.Select(Create)];
    }

    public bool Exists(int id) => Reading().Set<TwoFactorLoginRow>().Any(login => login.Id == id);

    public void Save(ITwoFactorLogin entity)
    {
        CmsDbContext db = Writing();
        var row = new TwoFactorLoginRow
        {
            Id = entity.Id,
            UserOrMemberKey = entity.UserOrMemberKey,
            ProviderName = entity.ProviderName,
            Secret = entity.Secret,
        };
        if (entity.HasIdentity)
        {
            db.Update(row);
        }
        else
        {
            db.Add(row);
        }

        db.SaveAndForget();
        entity.Id = row.Id;
        entity.ResetDirtyProperties();
    }

    public void Delete(ITwoFactorLogin entity)
        => Writing().Set<TwoFactorLoginRow>().Where(login => login.Id == entity.Id).ExecuteDelete();

    public async Task<bool> DeleteUserLoginsAsync(Guid userOrMemberKey)
        => await Writing().Set<TwoFactorLoginRow>()
            .Where(login => login.UserOrMemberKey == userOrMemberKey)
            .ExecuteDeleteAsync() > 0;

    public async Task<bool> DeleteUserLoginsAsync(Guid userOrMemberKey, string providerName)
        => await Writing().Set<TwoFactorLoginRow>()
            .Where(login => login.UserOrMemberKey == userOrMemberKey && login.ProviderName == providerName)
            .ExecuteDeleteAsync() > 0;

    private static TwoFactorLogin Create(TwoFactorLoginRow row)
    {
        var login = new TwoFactorLogin
        {
            Id = row.Id,
            UserOrMemberKey = row.UserOrMemberKey,
            ProviderName = row.ProviderName,
            Secret = row.Secret,
        };
        login.ResetDirtyProperties(false);
        return login;
    }
}
