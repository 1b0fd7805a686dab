using CaiNamur.Cms.Persistence.Nodes;
using CaiNamur.Cms.Persistence.Scoping;
using CaiNamur.Cms.Routing;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Scoping;

namespace CaiNamur.Cms.Persistence.DocumentUrls;

internal sealed class EfDocumentUrlGaps(ICoreScopeProvider scopeProvider, IEfScopeAccessor scopes) : EfRepository(scopes), IDocumentUrlGaps
{
    public bool Exist()
    {
        using ICoreScope scope = scopeProvider.CreateCoreScope(autoComplete: true);
        CmsDbContext db = Reading();
        return db.Set<NodeRow>().Any(node => node.ObjectType == Constants.ObjectTypes.Document
            && !node.Trashed
            && !db.Set<DocumentUrlRow>().Any(url => url.NodeId == node.Id));
    }
}
