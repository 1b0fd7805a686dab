using CaiNamur.Cms.Persistence.Content;
using CaiNamur.Cms.Persistence.Scoping;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace CaiNamur.Cms.Persistence.Nodes;

internal sealed class EfNodeCountRepository(IEfScopeAccessor scopes) : EfRepository(scopes), INodeCountRepository
{
    public int GetNodeCount(Guid nodeType) => Reading().Set<NodeRow>().Count(node => node.ObjectType == nodeType && !node.Trashed);

    /// <summary>Media files; folders do not count.</summary>
    public int GetMediaCount()
    {
        CmsDbContext db = Reading();
        return db.Set<NodeRow>()
            .Where(node => node.ObjectType == Constants.ObjectTypes.Media && !node.Trashed)
            .Join(db.Set<ContentRow>(), node => node.Id, content => content.NodeId, (_, content) => content.ContentTypeId)
            .Join(db.Set<NodeRow>(), typeId => typeId, type => type.Id, (_, type) => type.Key)
            .Count(key => key != Constants.MediaTypes.Guids.FolderGuid);
    }
}
