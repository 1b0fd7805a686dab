using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.Security;

/// <summary>Reads users in a scope of its own. The schema is migrated before anybody can ask, so there is no reading from a half-migrated one.</summary>
internal sealed class BackOfficeUserReader(ICoreScopeProvider scopes, IUserRepository users) : IBackOfficeUserReader
{
    public IUser? GetById(int id)
    {
        using ICoreScope scope = scopes.CreateCoreScope(autoComplete: true);
        return users.Get(id);
    }

    public IUser? GetByKey(Guid key)
    {
        using ICoreScope scope = scopes.CreateCoreScope(autoComplete: true);
        return users.Get(key);
    }

    public IEnumerable<IUser> GetManyById(IEnumerable<int> ids)
    {
        int[] wanted = [.. ids];
        if (wanted.Length == 0)
        {
            return [];
        }

        using ICoreScope scope = scopes.CreateCoreScope(autoComplete: true);
        IQuery<IUser> query = scopes.CreateQuery<IUser>().WhereIn(user => user.Id, wanted);
        return users.Get(query);
    }

    public IEnumerable<IUser> GetManyByKey(IEnumerable<Guid> keys)
    {
        Guid[] wanted = [.. keys];
        if (wanted.Length == 0)
        {
            return [];
        }

        using ICoreScope scope = scopes.CreateCoreScope(autoComplete: true);
        return users.GetMany(wanted);
    }

    public IEnumerable<IUser> GetAllInGroup(int groupId)
    {
        using ICoreScope scope = scopes.CreateCoreScope(autoComplete: true);
        return users.GetAllInGroup(groupId);
    }
}
