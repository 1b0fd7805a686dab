using CaiNamur.Cms.Persistence.Scoping;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace CaiNamur.Cms.Persistence.Nodes;

/// <summary>From ids to keys and back; an id that is reserved for a key counts for every kind.</summary>
internal sealed class EfIdKeyMapRepository(IEfScopeAccessor scopes) : EfRepository(scopes), IIdKeyMapRepository
{
    public int? GetIdForKey(Guid key, UmbracoObjectTypes umbracoObjectType)
        => Nodes(umbracoObjectType).Where(node => node.Key == key).Select(node => (int?)node.Id).FirstOrDefault();

    public Guid? GetIdForKey(int id, UmbracoObjectTypes umbracoObjectType)
        => Nodes(umbracoObjectType).Where(node => node.Id == id).Select(node => (Guid?)node.Key).FirstOrDefault();

    private IQueryable<NodeRow> Nodes(UmbracoObjectTypes kind)
    {
        IQueryable<NodeRow> nodes = Reading().Set<NodeRow>();
        if (kind == UmbracoObjectTypes.Unknown)
        {
            return nodes;
        }

        Guid objectType = kind.GetGuid();
        return nodes.Where(node => node.ObjectType == objectType || node.ObjectType == Constants.ObjectTypes.IdReservation);
    }
}
