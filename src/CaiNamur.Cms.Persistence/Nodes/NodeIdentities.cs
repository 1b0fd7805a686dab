using CaiNamur.Cms.Persistence.Scoping;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core;

namespace CaiNamur.Cms.Persistence.Nodes;

/// <summary>Finds nodes by their keys, each once in a session.</summary>
internal sealed class NodeIdentities(IEfScopeAccessor scopes) : EfRepository(scopes)
{
    /// <summary>Finds what exists of some nodes, with one command for those that the session does not know yet.</summary>
    public IReadOnlyDictionary<Guid, NodeIdentity> Find(IReadOnlyCollection<Guid> keys)
    {
        CmsDbContext db = Reading();
        IDictionary<Guid, NodeIdentity> known = Scope.Session.Identities;
        Dictionary<Guid, NodeIdentity> found = [];
        HashSet<Guid> unknown = [];
        foreach (Guid key in keys)
        {
            if (known.TryGetValue(key, out NodeIdentity? identity))
            {
                found[key] = identity;
            }
            else
            {
                unknown.Add(key);
            }
        }

        if (unknown.Count == 0)
        {
            return found;
        }

        foreach ((Guid key, NodeIdentity identity) in Read(db, [.. unknown]))
        {
            found[key] = identity;

            // A reserved id belongs to something that is still to come.
            if (identity.ObjectType != Constants.ObjectTypes.IdReservation)
            {
                known[key] = identity;
            }
        }

        return found;
    }

    private static Dictionary<Guid, NodeIdentity> Read(CmsDbContext db, Guid[] keys)
        => db.Set<NodeRow>()
            .Where(node => EF.Parameter(keys).Contains(node.Key))
            .Select(node => new { node.Key, node.Id, node.ObjectType })
            .ToDictionary(node => node.Key, node => new NodeIdentity(node.Id, node.ObjectType));
}
