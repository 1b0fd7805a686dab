using CaiNamur.Cms.Persistence.Content;
using CaiNamur.Cms.Persistence.Nodes;
using CaiNamur.Cms.Persistence.Scoping;
using CaiNamur.Cms.Search.Upkeep;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Scoping;

namespace CaiNamur.Cms.Persistence.Search;

/// <summary>Reads one narrow row per item, whatever its content.</summary>
internal sealed class EfDraftMarks(ICoreScopeProvider scopeProvider, IEfScopeAccessor scopes) : EfRepository(scopes), IDraftMarks
{
    private static readonly Guid Document = Constants.ObjectTypes.Document;
    private static readonly Guid Media = Constants.ObjectTypes.Media;

    public async Task<IReadOnlyList<DraftMark>> ReadAllAsync(CancellationToken cancellationToken)
    {
        using ICoreScope scope = scopeProvider.CreateCoreScope(autoComplete: true);
        return await Marks(Nodes()).ToListAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<DraftMark>> ReadBranchAsync(int id, CancellationToken cancellationToken)
    {
        using ICoreScope scope = scopeProvider.CreateCoreScope(autoComplete: true);
        if (await Nodes().Where(node => node.Id == id).Select(node => node.Path).FirstOrDefaultAsync(cancellationToken) is not { } path)
        {
            return [];
        }

        string below = path + ",";
        return await Marks(Nodes().Where(node => node.Id == id || node.Path.StartsWith(below))).ToListAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<DraftMark>> ReadOfTypeAsync(int contentTypeId, CancellationToken cancellationToken)
    {
        using ICoreScope scope = scopeProvider.CreateCoreScope(autoComplete: true);
        IQueryable<int> ofType = Reading().Set<ContentRow>().Where(content => content.ContentTypeId == contentTypeId).Select(content => content.NodeId);
        return await Marks(Nodes().Where(node => ofType.Contains(node.Id))).ToListAsync(cancellationToken);
    }

    private IQueryable<NodeRow> Nodes() => Reading().Set<NodeRow>().Where(node => node.ObjectType == Document || node.ObjectType == Media);

    private IQueryable<DraftMark> Marks(IQueryable<NodeRow> nodes)
    {
        CmsDbContext db = Reading();
        return
            from node in nodes
            join content in db.Set<ContentRow>() on node.Id equals content.NodeId
            join version in db.Set<ContentVersionRow>() on content.CurrentVersionId equals version.Id
            orderby node.Id
            select new DraftMark(node.Id, node.ObjectType == Media, node.Path, node.Trashed, version.VersionDate);
    }
}
