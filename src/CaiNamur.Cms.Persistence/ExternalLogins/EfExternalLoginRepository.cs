using CaiNamur.Cms.Persistence.Querying;
using CaiNamur.Cms.Persistence.Scoping;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Security;

namespace CaiNamur.Cms.Persistence.ExternalLogins;

internal sealed class EfExternalLoginRepository(IEfScopeAccessor scopes, TimeProvider time) : EfRepository(scopes), IExternalLoginWithKeyRepository
{
    /// <summary>A login's key is that of its user or member.</summary>
    private static readonly QueryTranslator<IIdentityUserLogin, ExternalLoginRow> Logins = new QueryTranslator<IIdentityUserLogin, ExternalLoginRow>()
        .Map(login => login.Id, row => row.Id)
        .Map(login => login.Key, row => row.UserOrMemberKey)
        .Map(login => login.LoginProvider, row => row.LoginProvider)
        .Map(login => login.ProviderKey, row => row.ProviderKey)
        .Map(login => login.CreateDate, row => row.CreateDate);

    private static readonly QueryTranslator<IIdentityUserToken, ExternalLoginTokenData> Tokens = new QueryTranslator<IIdentityUserToken, ExternalLoginTokenData>()
        .Map(token => token.Id, data => data.Row.Id)
        .Map(token => token.Key, data => data.Login.UserOrMemberKey)
        .Map(token => token.LoginProvider, data => data.Login.LoginProvider)
        .Map(token => token.Name, data => data.Row.Name)
        .Map(token => token.Value, data => data.Row.Value)
        .Map(token => token.CreateDate, data => data.Row.CreateDate);

    public IIdentityUserLogin? Get(int id)
        => Reading().Set<ExternalLoginRow>().Where(login => login.Id == id).AsEnumerable().Select(Create).FirstOrDefault();

    public IEnumerable<IIdentityUserLogin> GetMany(params int[]? ids)
    {
        IQueryable<ExternalLoginRow> logins = Reading().Set<ExternalLoginRow>();
        return Load(ids is { Length: > 0 } ? logins.Where(login => ids.Contains(login.Id)) : logins);
    }

    public IEnumerable<IIdentityUserLogin> Get(IQuery<IIdentityUserLogin> query)
        => Load(Logins.Apply(Reading().Set<ExternalLoginRow>(), query));

    public IEnumerable<IIdentityUserToken> Get(IQuery<IIdentityUserToken>? query)
        => [.. Tokens.Apply(AllTokens(), query).OrderBy(token => token.Row.Id).AsEnumerable().Select(Create)];

    public bool Exists(int id) => Reading().Set<ExternalLoginRow>().Any(login => login.Id == id);

    public int Count(IQuery<IIdentityUserLogin>? query) => Logins.Apply(Reading().Set<ExternalLoginRow>(), query).Count();

    public int Count(IQuery<IIdentityUserToken>? query) => Tokens.Apply(AllTokens(), query).Count();

    public void Save(IIdentityUserLogin entity)
    {
        CmsDbContext db = Writing();
        if (entity.CreateDate == default)
        {
            entity.CreateDate = time.GetDatabaseNow();
        }

        var row = new ExternalLoginRow
        {
            Id = entity.Id,
            UserOrMemberKey = entity.Key,
            LoginProvider = entity.LoginProvider,
            ProviderKey = entity.ProviderKey,
            UserData = entity.UserData,
            CreateDate = entity.CreateDate,
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

    public void Save(Guid userOrMemberKey, IEnumerable<IExternalLogin> logins)
    {
        CmsDbContext db = Writing();
        Dictionary<string, IExternalLogin> wanted = logins.GroupBy(login => login.LoginProvider).ToDictionary(group => group.Key, group => group.Last());
        List<ExternalLoginRow> stored = [.. db.Set<ExternalLoginRow>().AsTracking().Where(login => login.UserOrMemberKey == userOrMemberKey)];

        // Rows that stay keep their id, because their tokens hang on it.
        foreach (ExternalLoginRow row in stored)
        {
            if (wanted.Remove(row.LoginProvider, out IExternalLogin? login))
            {
                row.ProviderKey = login.ProviderKey;
                row.UserData = login.UserData;
            }
            else
            {
                db.Remove(row);
            }
        }

        DateTime now = time.GetDatabaseNow();
        db.AddRange(wanted.Values.Select(login => new ExternalLoginRow
        {
            UserOrMemberKey = userOrMemberKey,
            LoginProvider = login.LoginProvider,
            ProviderKey = login.ProviderKey,
            UserData = login.UserData,
            CreateDate = now,
        }));
        db.SaveAndForget();
    }

    public void Save(Guid userOrMemberKey, IEnumerable<IExternalLoginToken> tokens)
    {
        CmsDbContext db = Writing();
        ILookup<string, IExternalLoginToken> wanted = tokens.ToLookup(token => token.LoginProvider);
        string[] providers = [.. wanted.Select(group => group.Key)];
        Dictionary<string, int> loginIds = db.Set<ExternalLoginRow>()
            .Where(login => login.UserOrMemberKey == userOrMemberKey && providers.Contains(login.LoginProvider))
            .ToDictionary(login => login.LoginProvider, login => login.Id);
        int[] ids = [.. loginIds.Values];
        db.Set<ExternalLoginTokenRow>().Where(token => ids.Contains(token.ExternalLoginId)).ExecuteDelete();

        DateTime now = time.GetDatabaseNow();
        foreach ((string provider, int loginId) in loginIds)
        {
            db.AddRange(wanted[provider]
                .GroupBy(token => token.Name)
                .Select(group => new ExternalLoginTokenRow { ExternalLoginId = loginId, Name = group.Key, Value = group.Last().Value, CreateDate = now }));
        }

        db.SaveAndForget();
    }

    public void Delete(IIdentityUserLogin entity)
        => Writing().Set<ExternalLoginRow>().Where(login => login.Id == entity.Id).ExecuteDelete();

    public void DeleteUserLogins(Guid userOrMemberKey)
        => Writing().Set<ExternalLoginRow>().Where(login => login.UserOrMemberKey == userOrMemberKey).ExecuteDelete();

    public void DeleteUserLoginsForRemovedProviders(IEnumerable<string> currentLoginProviders)
    {
        string[] providers = [.. currentLoginProviders];
        Writing().Set<ExternalLoginRow>().Where(login => !providers.Contains(login.LoginProvider)).ExecuteDelete();
    }

    private static IIdentityUserLogin[] Load(IQueryable<ExternalLoginRow> logins)
        => [.. logins.OrderBy(login => login.Id).AsEnumerable().Select(Create)];

    private static IdentityUserLogin Create(ExternalLoginRow row)
    {
        var login = new IdentityUserLogin(row.Id, row.LoginProvider, row.ProviderKey, row.UserOrMemberKey.ToString(), row.CreateDate)
        {
            Key = row.UserOrMemberKey,
            UserData = row.UserData,
        };
        login.ResetDirtyProperties(false);
        return login;
    }

    private static IdentityUserToken Create(ExternalLoginTokenData data)
    {
        var token = new IdentityUserToken(
            data.Row.Id,
            data.Login.LoginProvider,
            data.Row.Name,
            data.Row.Value,
            data.Login.UserOrMemberKey.ToString(),
            data.Row.CreateDate)
        {
            Key = data.Login.UserOrMemberKey,
        };
        token.ResetDirtyProperties(false);
        return token;
    }

    private IQueryable<ExternalLoginTokenData> AllTokens()
    {
        CmsDbContext db = Reading();
        return from token in db.Set<ExternalLoginTokenRow>()
               join login in db.Set<ExternalLoginRow>() on token.ExternalLoginId equals login.Id
               select new ExternalLoginTokenData { Row = token, Login = login };
    }
}
