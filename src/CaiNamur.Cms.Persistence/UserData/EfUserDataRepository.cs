using CaiNamur.Cms.Persistence.Scoping;
using CaiNamur.Cms.Persistence.Users;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Infrastructure.Persistence.Querying;
using UserDataItem = Umbraco.Cms.Core.Models.Membership.UserData;

namespace CaiNamur.Cms.Persistence.UserData;

internal sealed class EfUserDataRepository(IEfScopeAccessor scopes) : EfRepository(scopes), IUserDataRepository
{
    public async Task<IUserData?> GetAsync(Guid key)
        => await Select(Reading(), data => data.Where(row => row.Key == key)).FirstOrDefaultAsync();

    public async Task<PagedModel<IUserData>> GetAsync(int skip, int take, IUserDataFilter? filter = null)
    {
        CmsDbContext db = Reading();
        IQueryable<UserDataRow> data = Filter(db, db.Set<UserDataRow>(), filter);
        long total = await data.LongCountAsync();
        List<UserDataItem> page = await Select(
            db,
            _ => data.OrderBy(row => row.Group).ThenBy(row => row.Identifier).ThenBy(row => row.Key).Skip(skip).Take(take)).ToListAsync();
        return new PagedModel<IUserData>(total, page);
    }

    public async Task<IUserData> Save(IUserData userData)
    {
        if (userData.Key == Guid.Empty)
        {
            userData.Key = Guid.NewGuid();
        }

        CmsDbContext db = Writing();
        db.Add(await CreateRowAsync(db, userData));
        await db.SaveAndForgetAsync();
        return userData;
    }

    public async Task<IUserData> Update(IUserData userData)
    {
        CmsDbContext db = Writing();
        db.Update(await CreateRowAsync(db, userData));
        await db.SaveAndForgetAsync();
        return userData;
    }

    public async Task Delete(IUserData userData)
        => await Writing().Set<UserDataRow>().Where(row => row.Key == userData.Key).ExecuteDeleteAsync();

    private static IQueryable<UserDataRow> Filter(CmsDbContext db, IQueryable<UserDataRow> data, IUserDataFilter? filter)
    {
        if (filter?.UserKeys is { Count: > 0 } userKeys)
        {
            IQueryable<int> users = db.Set<UserRow>().Where(user => userKeys.Contains(user.Key)).Select(user => user.Id);
            data = data.Where(row => users.Contains(row.UserId));
        }

        if (filter?.Groups is { Count: > 0 } groups)
        {
            data = data.Where(row => groups.Contains(row.Group));
        }

        if (filter?.Identifiers is { Count: > 0 } identifiers)
        {
            data = data.Where(row => identifiers.Contains(row.Identifier));
        }

        return data;
    }

    private static IQueryable<UserDataItem> Select(
        CmsDbContext db,
        Func<IQueryable<UserDataRow>, IQueryable<UserDataRow>> filter)
        => from row in filter(db.Set<UserDataRow>())
           join user in db.Set<UserRow>() on row.UserId equals user.Id
           orderby row.Group, row.Identifier, row.Key
           select new UserDataItem
           {
               Key = row.Key,
               UserKey = user.Key,
               Group = row.Group,
               Identifier = row.Identifier,
               Value = row.Value,
           };

    private static async Task<UserDataRow> CreateRowAsync(CmsDbContext db, IUserData data)
    {
        int? userId = await db.Set<UserRow>().Where(user => user.Key == data.UserKey).Select(user => (int?)user.Id).SingleOrDefaultAsync();
        return new UserDataRow
        {
            Key = data.Key,
            UserId = userId ?? throw new InvalidOperationException("There is no user to remember this for."),
            Group = data.Group,
            Identifier = data.Identifier,
            Value = data.Value,
        };
    }
}
