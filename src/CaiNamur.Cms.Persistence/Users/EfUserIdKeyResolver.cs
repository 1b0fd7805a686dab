using System.Collections.Concurrent;
using System.Linq.Expressions;
using CaiNamur.Cms.Persistence.Scoping;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.Persistence.Users;

/// <summary>Ids and keys never change once they are committed, so every pair is asked of the database only once.</summary>
internal sealed class EfUserIdKeyResolver(ICoreScopeProvider scopeProvider, IEfScopeAccessor scopes) : IUserIdKeyResolver
{
    private readonly ConcurrentDictionary<Guid, int> _ids = new();
    private readonly ConcurrentDictionary<int, Guid> _keys = new();

    public async Task<int> GetAsync(Guid key)
        => await TryGetAsync(key) is { Success: true, Result: var id }
            ? id
            : throw new InvalidOperationException($"There is no user with the key {key}.");

    public async Task<Guid> GetAsync(int id)
        => await TryGetAsync(id) is { Success: true, Result: var key }
            ? key
            : throw new InvalidOperationException($"There is no user with the id {id}.");

    public async Task<Attempt<int>> TryGetAsync(Guid key)
    {
        if (_ids.TryGetValue(key, out int known))
        {
            return Attempt.Succeed(known);
        }

        (int Id, Guid Key)? user = await FindAsync(row => row.Key == key);
        return user is { } found ? Attempt.Succeed(found.Id) : Attempt.Fail<int>();
    }

    public async Task<Attempt<Guid>> TryGetAsync(int id)
    {
        if (_keys.TryGetValue(id, out Guid known))
        {
            return Attempt.Succeed(known);
        }

        (int Id, Guid Key)? user = await FindAsync(row => row.Id == id);
        return user is { } found ? Attempt.Succeed(found.Key) : Attempt.Fail<Guid>();
    }

    private async Task<(int Id, Guid Key)?> FindAsync(Expression<Func<UserRow, bool>> condition)
    {
        using ICoreScope scope = scopeProvider.CreateCoreScope(autoComplete: true);
        EfScope ambient = scopes.RequireAmbient();
        var user = await ambient.Reading().Set<UserRow>().Where(condition).Select(row => new { row.Id, row.Key }).SingleOrDefaultAsync();
        if (user is null)
        {
            return null;
        }

        // A user who is being added may still be rolled back, and their id given to somebody else.
        if (!ambient.Session.IsWriting)
        {
            _ids[user.Key] = user.Id;
            _keys[user.Id] = user.Key;
        }

        return (user.Id, user.Key);
    }
}
