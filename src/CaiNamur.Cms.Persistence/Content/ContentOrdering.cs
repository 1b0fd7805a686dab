using System.Linq.Expressions;
using CaiNamur.Cms.Persistence.ContentTypes;
using CaiNamur.Cms.Persistence.Users;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.Persistence.Content;

/// <summary>Sorts content in SQL by the fields that the backoffice's lists know, and by properties.</summary>
#pragma warning disable CA1304, CA1311 // Becomes LOWER in SQL.
internal sealed class ContentOrdering(ILanguageRepository languages, IContentTypeLookup types)
{
    /// <summary>Sorts; what is equal is sorted by id, so that pages never overlap.</summary>
    /// <exception cref="NotSupportedException">There is no such field.</exception>
    public IQueryable<ContentRecord> Apply(CmsDbContext db, IQueryable<ContentRecord> records, Ordering? ordering)
    {
        IOrderedQueryable<ContentRecord>? ordered = null;
        for (Ordering? next = ordering; next is not null; next = next.Next)
        {
            if (!next.IsEmpty)
            {
                ordered = ApplyOne(db, records, ordered, next);
            }
        }

        return ordered is null
            ? records.OrderBy(record => record.Node.SortOrder).ThenBy(record => record.Node.Id)
            : ordered.ThenBy(record => record.Node.Id);
    }

    private IOrderedQueryable<ContentRecord> ApplyOne(CmsDbContext db, IQueryable<ContentRecord> records, IOrderedQueryable<ContentRecord>? ordered, Ordering ordering)
    {
        if (ordering.IsCustomField)
        {
            return ByProperty(records, ordered, ordering);
        }

        return ordering.OrderBy!.ToUpperInvariant() switch
        {
            "ID" or "NODEID" => By(record => record.Node.Id),
            "KEY" or "UNIQUEID" => By(record => record.Node.Key),
            "PATH" => By(record => record.Node.Path),
            "LEVEL" => By(record => record.Node.Level),
            "SORTORDER" or "SORT" => By(record => record.Node.SortOrder),
            "CREATEDATE" => By(record => record.Node.CreateDate),
            "UPDATEDATE" or "VERSIONDATE" => By(record => record.Version.VersionDate),
            "NAME" or "TEXT" => ByName(db, records, ordered, ordering),
            "PUBLISHED" => ByPublished(db, records, ordered, ordering),
            "CONTENTTYPEALIAS" => By(record => record.Type!.Alias),
            "CREATOR" or "OWNER" => By(record => db.Set<UserRow>().Where(user => user.Id == record.Node.CreatorId).Select(user => user.Name).FirstOrDefault()),
            "UPDATER" or "WRITER" => By(record => db.Set<UserRow>().Where(user => user.Id == record.Version.UserId).Select(user => user.Name).FirstOrDefault()),
            "USERNAME" or "LOGINNAME" => By(record => record.Member!.Username.ToLower()),
            "EMAIL" => By(record => record.Member!.Email.ToLower()),
            _ => throw new NotSupportedException($"Content cannot be sorted by '{ordering.OrderBy}'."),
        };

        IOrderedQueryable<ContentRecord> By<TKey>(Expression<Func<ContentRecord, TKey>> key) => Order(records, ordered, key, ordering.Direction);
    }

    private IOrderedQueryable<ContentRecord> ByName(CmsDbContext db, IQueryable<ContentRecord> records, IOrderedQueryable<ContentRecord>? ordered, Ordering ordering)
    {
        if (LanguageId(ordering) is not { } languageId)
        {
            return Order(records, ordered, record => record.Version.Name!.ToLower(), ordering.Direction);
        }

        return Order(
            records,
            ordered,
            record => (db.Set<ContentVersionCultureRow>()
                .Where(culture => culture.VersionId == record.Version.Id && culture.LanguageId == languageId)
                .Select(culture => culture.Name)
                .FirstOrDefault() ?? record.Version.Name!).ToLower(),
            ordering.Direction);
    }

    private IOrderedQueryable<ContentRecord> ByPublished(CmsDbContext db, IQueryable<ContentRecord> records, IOrderedQueryable<ContentRecord>? ordered, Ordering ordering)
    {
        if (LanguageId(ordering) is not { } languageId)
        {
            return Order(records, ordered, record => record.Content.Published, ordering.Direction);
        }

        return Order(
            records,
            ordered,
            record => record.Content.Published
                && (record.Type!.Variations == (byte)ContentVariation.Nothing
                    || db.Set<DocumentCultureRow>().Any(culture => culture.NodeId == record.Node.Id && culture.LanguageId == languageId && culture.Published)),
            ordering.Direction);
    }

    /// <summary>The alias may stand for different property types in different content types: each has its value in another place, most have none.</summary>
    private IOrderedQueryable<ContentRecord> ByProperty(IQueryable<ContentRecord> records, IOrderedQueryable<ContentRecord>? ordered, Ordering ordering)
    {
        IReadOnlyCollection<IPropertyType> propertyTypes = types.PropertyTypes(ordering.OrderBy!);
        if (propertyTypes.Count == 0)
        {
            return Order(records, ordered, record => record.Node.SortOrder, ordering.Direction);
        }

        string? culture = ordering.IsInvariant ? null : ordering.Culture;
        bool isNumber = propertyTypes.All(type => type.ValueStorageType is ValueStorageType.Integer or ValueStorageType.Decimal);
        ParameterExpression record = Expression.Parameter(typeof(ContentRecord), "record");
        MemberExpression json = Expression.Property(Expression.Property(record, nameof(ContentRecord.Version)), nameof(ContentVersionRow.Properties));
        string function = isNumber ? nameof(JsonFunctions.JsonNumber) : nameof(JsonFunctions.JsonText);
        Expression value = propertyTypes
            .SelectMany(type => Paths(type, culture))
            .Select(path => (Expression)Expression.Call(typeof(JsonFunctions), function, null, json, Expression.Constant(path)))
            .Aggregate(Expression.Coalesce);
        return isNumber
            ? Order(records, ordered, Expression.Lambda<Func<ContentRecord, double?>>(value, record), ordering.Direction)
            : Order(records, ordered, Expression.Lambda<Func<ContentRecord, string?>>(value, record), ordering.Direction);
    }

    private static IEnumerable<string> Paths(IPropertyType type, string? culture)
    {
        bool isDate = type.ValueStorageType == ValueStorageType.Date;
        if (culture is not null)
        {
            yield return PropertyValuesJson.Path(type.Id, culture, isDate);
        }

        yield return PropertyValuesJson.Path(type.Id, culture: null, isDate);
    }

    private int? LanguageId(Ordering ordering)
        => ordering.IsInvariant ? null : languages.GetIdByIsoCode(ordering.Culture, throwOnNotFound: false);

    private static IOrderedQueryable<ContentRecord> Order<TKey>(
        IQueryable<ContentRecord> records,
        IOrderedQueryable<ContentRecord>? ordered,
        Expression<Func<ContentRecord, TKey>> key,
        Direction direction)
        => (ordered, direction) switch
        {
            (null, Direction.Ascending) => records.OrderBy(key),
            (null, _) => records.OrderByDescending(key),
            (_, Direction.Ascending) => ordered.ThenBy(key),
            _ => ordered.ThenByDescending(key),
        };
}
