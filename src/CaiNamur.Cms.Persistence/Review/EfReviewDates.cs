using System.Globalization;
using CaiNamur.Cms.Persistence.Content;
using CaiNamur.Cms.Persistence.ContentTypes;
using CaiNamur.Cms.Persistence.Nodes;
using CaiNamur.Cms.Persistence.Scoping;
using CaiNamur.Cms.Review;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Scoping;

namespace CaiNamur.Cms.Persistence.Review;

/// <summary>Compares the dates in SQL: ISO 8601 texts stand in the order of the days they mean.</summary>
#pragma warning disable CA1309 // Becomes <= in SQL; EF Core knows no comparison by code points.
internal sealed class EfReviewDates(ICoreScopeProvider scopeProvider, IEfScopeAccessor scopes, IContentTypeLookup types) : EfRepository(scopes), IReviewDates
{
    /// <summary>The property of the composition that internal follow-up is kept in.</summary>
    private const string PropertyAlias = "reviewDate";

    public async Task<IReadOnlyList<DueReview>> GetDueAsync(DateTimeOffset until, int take, CancellationToken cancellationToken = default)
    {
        string limit = until.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture);
        using ICoreScope scope = scopeProvider.CreateCoreScope(autoComplete: true);
        var due = new List<DueReview>();
        foreach (IPropertyType property in types.PropertyTypes(PropertyAlias))
        {
            due.AddRange(await ReadAsync(PropertyValuesJson.Path(property.Id, culture: null, isDate: property.ValueStorageType == ValueStorageType.Date), limit, take, cancellationToken));
        }

        return [.. due.OrderBy(review => review.ReviewDate).Take(take)];
    }

    private async Task<IEnumerable<DueReview>> ReadAsync(string path, string limit, int take, CancellationToken cancellationToken)
    {
        CmsDbContext db = Reading();
        Guid documents = Constants.ObjectTypes.Document;
        var rows = await (
            from node in db.Set<NodeRow>()
            where node.ObjectType == documents && !node.Trashed
            join content in db.Set<ContentRow>() on node.Id equals content.NodeId
            join version in db.Set<ContentVersionRow>() on content.CurrentVersionId equals version.Id
            let date = JsonFunctions.JsonText(version.Properties, path)
            where date != null && string.Compare(date, limit) <= 0
            orderby date, node.Id
            select new { node.Key, version.Name, Date = date }).Take(take).ToListAsync(cancellationToken);
        return rows
            .Where(row => DateTime.TryParse(row.Date, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out _))
            .Select(row => new DueReview(row.Key, row.Name ?? string.Empty, DateOnly.FromDateTime(DateTime.Parse(row.Date, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind))));
    }
}
