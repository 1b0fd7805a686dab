using CaiNamur.Cms.Persistence.Nodes;
using CaiNamur.Cms.Persistence.Scoping;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace CaiNamur.Cms.Persistence.DocumentUrls;

/// <summary>The segments of documents' addresses.</summary>
internal sealed class EfDocumentUrlRepository(IEfScopeAccessor scopes) : EfRepository(scopes), IDocumentUrlRepository
{
    /// <summary>Makes the segments those of their documents: what a document had and is not among them goes.</summary>
    public void Save(IEnumerable<PublishedDocumentUrlSegment> publishedDocumentUrlSegments)
    {
        PublishedDocumentUrlSegment[] segments = [.. publishedDocumentUrlSegments];
        Guid[] keys = [.. segments.Select(segment => segment.DocumentKey).Distinct()];
        if (keys.Length == 0)
        {
            return;
        }

        CmsDbContext db = Writing();
        var existing =
            (from node in db.Set<NodeRow>()
             where EF.Parameter(keys).Contains(node.Key)
             join url in db.Set<DocumentUrlRow>() on node.Id equals url.NodeId into urls
             from url in urls.DefaultIfEmpty()
             select new { node.Key, node.Id, Url = url }).ToList();
        Dictionary<Guid, int> ids = existing.DistinctBy(row => row.Key).ToDictionary(row => row.Key, row => row.Id);
        Dictionary<Identity, DocumentUrlRow> wanted = segments
            .Where(segment => ids.ContainsKey(segment.DocumentKey))
            .Select(segment => ToRow(segment, ids[segment.DocumentKey]))
            .GroupBy(Identity.Of)
            .ToDictionary(group => group.Key, group => group.OrderByDescending(row => row.IsPrimary).First());
        foreach (DocumentUrlRow old in existing.Select(row => row.Url).OfType<DocumentUrlRow>())
        {
            if (!wanted.Remove(Identity.Of(old), out DocumentUrlRow? same))
            {
                db.Remove(old);
            }
            else if (same.IsPrimary != old.IsPrimary)
            {
                old.IsPrimary = same.IsPrimary;
                db.Update(old);
            }
        }

        db.AddRange(wanted.Values);
        db.SaveAndForget();
    }

    public IEnumerable<PublishedDocumentUrlSegment> GetAll()
    {
        CmsDbContext db = Reading();
        var segments =
            from url in db.Set<DocumentUrlRow>()
            join node in db.Set<NodeRow>() on url.NodeId equals node.Id
            orderby url.Id
            select new PublishedDocumentUrlSegment
            {
                DocumentKey = node.Key,
                NullableLanguageId = url.LanguageId,
                UrlSegment = url.UrlSegment,
                IsDraft = url.IsDraft,
                IsPrimary = url.IsPrimary,
            };
        return [.. segments];
    }

    public void DeleteByDocumentKey(IEnumerable<Guid> select)
    {
        Guid[] keys = [.. select];
        CmsDbContext db = Writing();
        db.Set<DocumentUrlRow>()
            .Where(url => db.Set<NodeRow>().Any(node => node.Id == url.NodeId && EF.Parameter(keys).Contains(node.Key)))
            .ExecuteDelete();
    }

    private static DocumentUrlRow ToRow(PublishedDocumentUrlSegment segment, int nodeId)
        => new()
        {
            NodeId = nodeId,
            LanguageId = segment.NullableLanguageId,
            IsDraft = segment.IsDraft,
            IsPrimary = segment.IsPrimary,
            UrlSegment = segment.UrlSegment,
        };

    private readonly record struct Identity(int NodeId, int? LanguageId, bool IsDraft, string UrlSegment)
    {
        public static Identity Of(DocumentUrlRow row) => new(row.NodeId, row.LanguageId, row.IsDraft, row.UrlSegment);
    }
}
