using CaiNamur.Cms.Persistence.Scoping;
using Microsoft.EntityFrameworkCore;

namespace CaiNamur.Cms.Persistence.Nodes;

/// <summary>Finds the ids of nodes by their keys, each once in a session.</summary>
internal sealed class NodeIds(IEfScopeAccessor scopes) : EfRepository(scopes)
{
    /// <summary>Finds what exists of some nodes, with one command for those that the session does not know yet.</summary>
    public IReadOnlyDictionary<Guid, int> Find(IEnumerable<Guid> keys)
    {
        CmsDbContext db = Reading();
        Guid[] wanted = [.. keys.Distinct()];
        IDictionary<Guid, int> known = Scope.Session.NodeIds;
        Guid[] unknown = [.. wanted.Where(key => !known.ContainsKey(key))];
        if (unknown.Length > 0)
        {
            foreach (var node in db.Set<NodeRow>().Where(node => EF.Parameter(unknown).Contains(node.Key)).Select(node => new { node.Key, node.Id }))
            {
                known[node.Key] = node.Id;
            }
        }

        return wanted.Where(known.ContainsKey).ToDictionary(key => key, key => known[key]);
    }
}
