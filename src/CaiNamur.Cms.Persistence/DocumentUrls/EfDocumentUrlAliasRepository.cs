using System.Globalization;
using CaiNamur.Cms.Persistence.Content;
using CaiNamur.Cms.Persistence.ContentTypes;
using CaiNamur.Cms.Persistence.Nodes;
using CaiNamur.Cms.Persistence.Scoping;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace CaiNamur.Cms.Persistence.DocumentUrls;

/// <summary>Further addresses of documents, from the property that editors write them into.</summary>
internal sealed class EfDocumentUrlAliasRepository(
    IEfScopeAccessor scopes,
    IContentTypeLookup types,
    ILanguageRepository languages) : EfRepository(scopes), IDocumentUrlAliasRepository
{
    /// <summary>Makes the aliases those of their documents: what a document had and is not among them goes.</summary>
    public void Save(IEnumerable<PublishedDocumentUrlAlias> aliases)
    {
        PublishedDocumentUrlAlias[] given = [.. aliases];
        Guid[] keys = [.. given.Select(alias => alias.DocumentKey).Distinct()];
        if (keys.Length == 0)
        {
            return;
        }

        CmsDbContext db = Writing();
        var existing =
            (from node in db.Set<NodeRow>()
             where EF.Parameter(keys).Contains(node.Key)
             join alias in db.Set<DocumentUrlAliasRow>() on node.Id equals alias.NodeId into rows
             from alias in rows.DefaultIfEmpty()
             select new { node.Key, node.Id, Alias = alias }).ToList();
        Dictionary<Guid, int> ids = existing.DistinctBy(row => row.Key).ToDictionary(row => row.Key, row => row.Id);
        HashSet<(int NodeId, int? LanguageId, string Alias)> wanted = [.. given
            .Where(alias => ids.ContainsKey(alias.DocumentKey))
            .Select(alias => (ids[alias.DocumentKey], alias.NullableLanguageId, alias.Alias))];
        db.RemoveRange(existing
            .Select(row => row.Alias)
            .OfType<DocumentUrlAliasRow>()
            .Where(row => !wanted.Remove((row.NodeId, row.LanguageId, row.Alias))));
        db.AddRange(wanted.Select(alias => new DocumentUrlAliasRow { NodeId = alias.NodeId, LanguageId = alias.LanguageId, Alias = alias.Alias }));
        db.SaveAndForget();
    }

    public IEnumerable<PublishedDocumentUrlAlias> GetAll()
    {
        CmsDbContext db = Reading();
        var aliases =
            from alias in db.Set<DocumentUrlAliasRow>()
            join node in db.Set<NodeRow>() on alias.NodeId equals node.Id
            orderby alias.Id
            select new PublishedDocumentUrlAlias { DocumentKey = node.Key, NullableLanguageId = alias.LanguageId, Alias = alias.Alias };
        return [.. aliases];
    }

    public void DeleteByDocumentKey(IEnumerable<Guid> documentKeys)
    {
        Guid[] keys = [.. documentKeys];
        CmsDbContext db = Writing();
        db.Set<DocumentUrlAliasRow>()
            .Where(alias => db.Set<NodeRow>().Any(node => node.Id == alias.NodeId && EF.Parameter(keys).Contains(node.Key)))
            .ExecuteDelete();
    }

    public void DeleteAll() => Writing().Set<DocumentUrlAliasRow>().ExecuteDelete();

    /// <summary>Reads what is published of the property, from those versions only that have a value for it.</summary>
    public IEnumerable<DocumentUrlAliasRaw> GetAllDocumentUrlAliases()
    {
        var aliases = new List<DocumentUrlAliasRaw>();
        foreach (int propertyTypeId in types.PropertyTypes(Constants.Conventions.Content.UrlAlias).Select(type => type.Id))
        {
            aliases.AddRange(Read(propertyTypeId));
        }

        return aliases;
    }

    private IEnumerable<DocumentUrlAliasRaw> Read(int propertyTypeId)
    {
        CmsDbContext db = Reading();
        string marker = string.Create(CultureInfo.InvariantCulture, $"\"{propertyTypeId}\":{{");
        var published =
            from node in db.Set<NodeRow>()
            where node.ObjectType == Constants.ObjectTypes.Document && !node.Trashed
            join content in db.Set<ContentRow>() on node.Id equals content.NodeId
            where content.Published
            join version in db.Set<ContentVersionRow>() on content.PublishedVersionId equals version.Id
            where version.Properties.Contains(marker)
            select new { node.Key, version.Properties };
        foreach (var document in published)
        {
            if (!PropertyValuesJson.Read(document.Properties).TryGetValue(propertyTypeId, out IReadOnlyList<StoredValue>? values))
            {
                continue;
            }

            foreach (StoredValue value in values.Where(value => value.Value is string { Length: > 0 }))
            {
                yield return new DocumentUrlAliasRaw
                {
                    DocumentKey = document.Key,
                    LanguageId = value.Culture is null ? null : languages.GetIdByIsoCode(value.Culture, throwOnNotFound: false),
                    AliasValue = (string)value.Value,
                };
            }
        }
    }
}
