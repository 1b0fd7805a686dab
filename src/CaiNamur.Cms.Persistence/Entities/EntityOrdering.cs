using System.Linq.Expressions;
using CaiNamur.Cms.Persistence.Content;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.Persistence.Entities;

/// <summary>Sorts entities in SQL by the fields that trees know.</summary>
#pragma warning disable CA1304, CA1311 // Becomes LOWER in SQL.
internal sealed class EntityOrdering(ILanguageRepository languages)
{
    /// <summary>Sorts; what is equal is sorted by id, so that pages never overlap.</summary>
    /// <exception cref="NotSupportedException">There is no such field.</exception>
    public IOrderedQueryable<EntityRecord> Apply(CmsDbContext db, IQueryable<EntityRecord> records, Ordering? ordering)
    {
        IOrderedQueryable<EntityRecord>? ordered = null;
        for (Ordering? next = ordering; next is not null; next = next.Next)
        {
            if (!next.IsEmpty)
            {
                ordered = ApplyOne(db, records, ordered, next);
            }
        }

        ordered ??= records.OrderBy(record => record.Node.SortOrder);
        return ordered.ThenBy(record => record.Node.Id);
    }

    private IOrderedQueryable<EntityRecord> ApplyOne(CmsDbContext db, IQueryable<EntityRecord> records, IOrderedQueryable<EntityRecord>? ordered, Ordering ordering)
    {
        return ordering.OrderBy!.ToUpperInvariant() switch
        {
            "ID" or "NODEID" => By(record => record.Node.Id),
            "KEY" or "UNIQUEID" => By(record => record.Node.Key),
            "PATH" => By(record => record.Node.Path),
            "LEVEL" => By(record => record.Node.Level),
            "SORTORDER" => By(record => record.Node.SortOrder),
            "CREATEDATE" => By(record => record.Node.CreateDate),
            "UPDATEDATE" or "VERSIONDATE" => By(record => record.Node.UpdateDate),
            "NODEOBJECTTYPE" or "TYPE" => By(record => record.Node.ObjectType),
            "CONTENTTYPEALIAS" => By(record => record.Type!.Alias),
            "PUBLISHED" => By(record => record.Content!.Published),
            "NAME" or "TEXT" => ByName(),
            _ => throw new NotSupportedException($"Entities cannot be sorted by '{ordering.OrderBy}'."),
        };

        IOrderedQueryable<EntityRecord> By<TKey>(Expression<Func<EntityRecord, TKey>> key) => (ordered, ordering.Direction) switch
        {
            (null, Direction.Ascending) => records.OrderBy(key),
            (null, _) => records.OrderByDescending(key),
            (_, Direction.Ascending) => ordered.ThenBy(key),
            _ => ordered.ThenByDescending(key),
        };

        IOrderedQueryable<EntityRecord> ByName()
        {
            int? languageId = ordering.IsInvariant ? null : languages.GetIdByIsoCode(ordering.Culture, throwOnNotFound: false);
            return languageId is null
                ? By(record => record.Node.Name!.ToLower())
                : By(record => (db.Set<DocumentCultureRow>()
                    .Where(culture => culture.NodeId == record.Node.Id && culture.LanguageId == languageId)
                    .Select(culture => culture.Name)
                    .FirstOrDefault() ?? record.Node.Name!).ToLower());
        }
    }
}
