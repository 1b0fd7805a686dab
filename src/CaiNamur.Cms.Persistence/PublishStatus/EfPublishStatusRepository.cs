using CaiNamur.Cms.Persistence.Content;
using CaiNamur.Cms.Persistence.ContentTypes;
using CaiNamur.Cms.Persistence.Languages;
using CaiNamur.Cms.Persistence.Nodes;
using CaiNamur.Cms.Persistence.Scoping;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace CaiNamur.Cms.Persistence.PublishStatus;

/// <summary>In which cultures documents are published. One that does not vary is published in every culture; one in the recycle bin in none.</summary>
internal sealed class EfPublishStatusRepository(IEfScopeAccessor scopes) : EfRepository(scopes), IPublishStatusRepository
{
    public async Task<IDictionary<Guid, ISet<string>>> GetAllPublishStatusAsync(CancellationToken cancellationToken)
        => await ReadAsync(Documents().Where(document => document.Published), cancellationToken);

    public async Task<ISet<string>> GetPublishStatusAsync(Guid documentKey, CancellationToken cancellationToken)
    {
        Dictionary<Guid, ISet<string>> status = await ReadAsync(Documents().Where(document => document.Key == documentKey), cancellationToken);
        return status.TryGetValue(documentKey, out ISet<string>? cultures) ? cultures : new HashSet<string>();
    }

    public async Task<IDictionary<Guid, ISet<string>>> GetDescendantsOrSelfPublishStatusAsync(Guid rootDocumentKey, CancellationToken cancellationToken)
    {
        string? path = await Reading().Set<NodeRow>()
            .Where(node => node.Key == rootDocumentKey && node.ObjectType == Constants.ObjectTypes.Document)
            .Select(node => node.Path)
            .FirstOrDefaultAsync(cancellationToken);
        if (path is null)
        {
            return new Dictionary<Guid, ISet<string>>();
        }

        // Those that are not published are in the answer too, with no culture.
        string below = path + ",";
        return await ReadAsync(Documents().Where(document => document.Path == path || document.Path.StartsWith(below)), cancellationToken);
    }

    private IQueryable<DocumentStatus> Documents()
    {
        CmsDbContext db = Reading();
        return
            from node in db.Set<NodeRow>()
            where node.ObjectType == Constants.ObjectTypes.Document
            join content in db.Set<ContentRow>() on node.Id equals content.NodeId
            join type in db.Set<ContentTypeRow>() on content.ContentTypeId equals type.NodeId
            select new DocumentStatus
            {
                Id = node.Id,
                Key = node.Key,
                Path = node.Path,
                Published = content.Published && !node.Trashed,
                Variations = type.Variations,
            };
    }

    private async Task<Dictionary<Guid, ISet<string>>> ReadAsync(IQueryable<DocumentStatus> documents, CancellationToken cancellationToken)
    {
        CmsDbContext db = Reading();
        List<string> allCultures = await db.Set<LanguageRow>().Select(language => language.IsoCode).ToListAsync(cancellationToken);
        var rows = await documents
            .Select(document => new
            {
                document.Key,
                document.Published,
                document.Variations,
                Cultures = db.Set<DocumentCultureRow>()
                    .Where(culture => culture.NodeId == document.Id && culture.Published)
                    .Join(db.Set<LanguageRow>(), culture => culture.LanguageId, language => language.Id, (_, language) => language.IsoCode)
                    .ToList(),
            })
            .ToListAsync(cancellationToken);

        // Most documents do not vary: they share a set, of which Core's memory would else hold as many as there are documents.
        HashSet<string> all = SetOf(allCultures);
        HashSet<string> none = SetOf([]);
        return rows.ToDictionary(
            row => row.Key,
            row => (ISet<string>)(!row.Published ? none : ((ContentVariation)row.Variations).HasFlag(ContentVariation.Culture) ? SetOf(row.Cultures) : all));
    }

    private static HashSet<string> SetOf(List<string> cultures) => new(cultures, StringComparer.OrdinalIgnoreCase);

    private sealed class DocumentStatus
    {
        public int Id { get; init; }

        public Guid Key { get; init; }

        public required string Path { get; init; }

        public bool Published { get; init; }

        public byte Variations { get; init; }
    }
}
