using System.Runtime.CompilerServices;
using CaiNamur.Cms.Persistence.Content;
using CaiNamur.Cms.Persistence.Languages;
using CaiNamur.Cms.Persistence.Nodes;
using CaiNamur.Cms.Persistence.Scoping;
using CaiNamur.Cms.PublishedCache;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Scoping;

namespace CaiNamur.Cms.Persistence.PublishedContent;

/// <summary>Reads one row per item: its node, the wanted version with all values, and the names by culture.</summary>
internal sealed class EfPublishedContentSource(
    ICoreScopeProvider scopeProvider,
    IEfScopeAccessor scopes,
    PropertyAliases aliases) : EfRepository(scopes), IPublishedContentSource
{
    private const int PageSize = 250;

    private static readonly Guid Document = Constants.ObjectTypes.Document;
    private static readonly Guid Media = Constants.ObjectTypes.Media;

    public async Task<PublishedContentRecord?> FindAsync(Guid key, bool preview, CancellationToken cancellationToken = default)
    {
        using ICoreScope scope = scopeProvider.CreateCoreScope(autoComplete: true);
        SourceRow? row = await Rows(Reading(), Wanted(preview).Where(item => item.Node.Key == key)).FirstOrDefaultAsync(cancellationToken);
        return row is null ? null : ToRecord(row, preview);
    }

    public async Task<IReadOnlyList<PublishedContentRecord>> FindManyAsync(IReadOnlyCollection<Guid> keys, bool preview, CancellationToken cancellationToken = default)
    {
        if (keys.Count == 0)
        {
            return [];
        }

        Guid[] wanted = [.. keys];
        using ICoreScope scope = scopeProvider.CreateCoreScope(autoComplete: true);
        List<SourceRow> rows = await Rows(Reading(), Wanted(preview).Where(item => EF.Parameter(wanted).Contains(item.Node.Key))).ToListAsync(cancellationToken);
        return rows.ConvertAll(row => ToRecord(row, preview));
    }

    public async Task<bool> ExistsAsync(Guid key, bool preview, CancellationToken cancellationToken = default)
    {
        using ICoreScope scope = scopeProvider.CreateCoreScope(autoComplete: true);
        return await Wanted(preview).AnyAsync(item => item.Node.Key == key, cancellationToken);
    }

    public async Task<IReadOnlyList<Guid>> ListKeysByContentTypeAsync(IReadOnlyCollection<int> contentTypeIds, bool preview, CancellationToken cancellationToken = default)
    {
        using ICoreScope scope = scopeProvider.CreateCoreScope(autoComplete: true);
        return await Wanted(preview)
            .Where(item => contentTypeIds.Contains(item.Content.ContentTypeId) && !item.Node.Trashed)
            .OrderBy(item => item.Node.Level)
            .ThenBy(item => item.Node.ParentId)
            .ThenBy(item => item.Node.SortOrder)
            .ThenBy(item => item.Node.Id)
            .Select(item => item.Node.Key)
            .ToListAsync(cancellationToken);
    }

    public IAsyncEnumerable<PublishedContentRecord> ReadByContentTypeAsync(IReadOnlyCollection<int> contentTypeIds, bool preview, CancellationToken cancellationToken = default)
        => ReadAsync(items => items.Where(item => contentTypeIds.Contains(item.Content.ContentTypeId)), preview, cancellationToken);

    public IAsyncEnumerable<PublishedContentRecord> ReadDocumentsAsync(bool preview, CancellationToken cancellationToken = default)
        => ReadAsync(items => items.Where(item => item.Node.ObjectType == Document), preview, cancellationToken);

    public IAsyncEnumerable<PublishedContentRecord> ReadMediaAsync(CancellationToken cancellationToken = default)
        => ReadAsync(items => items.Where(item => item.Node.ObjectType == Media), preview: false, cancellationToken);

    /// <summary>Page after page, each in a scope of its own: the caller may take its time in between.</summary>
    private async IAsyncEnumerable<PublishedContentRecord> ReadAsync(
        Func<IQueryable<Item>, IQueryable<Item>> select,
        bool preview,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        int lastId = 0;
        List<PublishedContentRecord> page;
        do
        {
            page = await ReadPageAsync(select, preview, lastId, cancellationToken);
            foreach (PublishedContentRecord record in page)
            {
                yield return record;
                lastId = record.Id;
            }
        }
        while (page.Count == PageSize);
    }

    private async Task<List<PublishedContentRecord>> ReadPageAsync(Func<IQueryable<Item>, IQueryable<Item>> select, bool preview, int afterId, CancellationToken cancellationToken)
    {
        using ICoreScope scope = scopeProvider.CreateCoreScope(autoComplete: true);
        IQueryable<Item> items = select(Wanted(preview))
            .Where(item => item.Node.Id > afterId && !item.Node.Trashed)
            .OrderBy(item => item.Node.Id)
            .Take(PageSize);
        List<SourceRow> rows = await Rows(Reading(), items).ToListAsync(cancellationToken);
        return [.. rows.OrderBy(row => row.Node.Id).Select(row => ToRecord(row, preview))];
    }

    /// <summary>Documents and media in the wanted state, with the id of the version that shows it.</summary>
    private IQueryable<Item> Wanted(bool preview)
    {
        CmsDbContext db = Reading();
        var items =
            from node in db.Set<NodeRow>()
            where node.ObjectType == Document || node.ObjectType == Media
            join content in db.Set<ContentRow>() on node.Id equals content.NodeId
            select new Item
            {
                Node = node,
                Content = content,
                VersionId = preview || node.ObjectType == Media ? content.CurrentVersionId : content.PublishedVersionId,
            };
        return preview
            ? items
            : items.Where(item => !item.Node.Trashed && (item.Node.ObjectType == Media || item.Content.Published));
    }

    private static IQueryable<SourceRow> Rows(CmsDbContext db, IQueryable<Item> items)
        => from item in items
           join version in db.Set<ContentVersionRow>() on item.VersionId equals version.Id
           select new SourceRow
           {
               Node = item.Node,
               ContentTypeId = item.Content.ContentTypeId,
               Version = version,
               Cultures = db.Set<ContentVersionCultureRow>()
                   .Where(culture => culture.VersionId == version.Id)
                   .Join(
                       db.Set<LanguageRow>(),
                       culture => culture.LanguageId,
                       language => language.Id,
                       (culture, language) => new SourceCulture(language.IsoCode, culture.Name, culture.Date))
                   .ToList(),
           };

    private PublishedContentRecord ToRecord(SourceRow row, bool preview)
    {
        bool isDocument = row.Node.ObjectType == Document;
        return new PublishedContentRecord
        {
            Id = row.Node.Id,
            Key = row.Node.Key,
            ItemType = isDocument ? PublishedItemType.Content : PublishedItemType.Media,
            ContentTypeId = row.ContentTypeId,
            ParentId = row.Node.ParentId,
            Level = row.Node.Level,
            Path = row.Node.Path,
            SortOrder = row.Node.SortOrder,
            Trashed = row.Node.Trashed,
            CreateDate = row.Node.CreateDate,
            CreatorId = row.Node.CreatorId ?? Constants.Security.UnknownUserId,
            VersionId = row.Version.Id,
            VersionDate = row.Version.VersionDate,
            WriterId = row.Version.UserId,
            TemplateId = row.Version.TemplateId,
            Name = row.Version.Name ?? string.Empty,
            IsDraft = preview && isDocument,
            Cultures = row.Cultures.ToDictionary(
                culture => culture.IsoCode,
                culture => new PublishedCultureRecord(culture.Name, culture.Date),
                StringComparer.OrdinalIgnoreCase),
            Properties = ToProperties(row),
        };
    }

    private Dictionary<string, IReadOnlyList<PublishedPropertyRecord>> ToProperties(SourceRow row)
    {
        var aliasOf = aliases.Of(row.ContentTypeId);
        var properties = new Dictionary<string, IReadOnlyList<PublishedPropertyRecord>>(StringComparer.OrdinalIgnoreCase);
        foreach ((int propertyTypeId, IReadOnlyList<StoredValue> values) in PropertyValuesJson.Read(row.Version.Properties))
        {
            // The property may have been taken from the type since.
            if (aliasOf.TryGetValue(propertyTypeId, out string? alias))
            {
                properties[alias] = [.. values.Select(value => new PublishedPropertyRecord(value.Culture, value.Segment, value.Value))];
            }
        }

        return properties;
    }

    private sealed class Item
    {
        public required NodeRow Node { get; init; }

        public required ContentRow Content { get; init; }

        public int? VersionId { get; init; }
    }
}
