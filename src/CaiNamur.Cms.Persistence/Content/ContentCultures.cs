using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace CaiNamur.Cms.Persistence.Content;

/// <summary>The names by culture of a page of documents, read in one command.</summary>
internal sealed class ContentCultures
{
    public static readonly ContentCultures None = new([]);

    private readonly ILookup<int, ContentCulture> _byVersion;

    private ContentCultures(IEnumerable<ContentCulture> cultures)
        => _byVersion = cultures.ToLookup(culture => culture.VersionId);

    public static ContentCultures Read(CmsDbContext db, IReadOnlyCollection<ContentRecord> records, ILanguageRepository languages)
    {
        int[] versionIds = [.. records.Select(record => record.Version.Id)
            .Concat(records.Where(record => record.PublishedVersion is not null).Select(record => record.PublishedVersion!.Id))
            .Distinct()];
        if (versionIds.Length == 0)
        {
            return None;
        }

        var rows =
            from culture in db.Set<ContentVersionCultureRow>()
            where EF.Parameter(versionIds).Contains(culture.VersionId)
            join version in db.Set<ContentVersionRow>() on culture.VersionId equals version.Id
            join state in db.Set<DocumentCultureRow>()
                on new { version.NodeId, culture.LanguageId } equals new { state.NodeId, state.LanguageId } into states
            from state in states.DefaultIfEmpty()
            select new { culture.VersionId, culture.LanguageId, culture.Name, culture.Date, Edited = state != null && state.Edited };
        return new ContentCultures(rows
            .AsEnumerable()
            .Select(row => new ContentCulture(row.VersionId, languages.GetIsoCodeById(row.LanguageId)!, row.Name, row.Date, row.Edited)));
    }

    /// <summary>The names of one version.</summary>
    public IEnumerable<ContentCulture> Of(int versionId) => _byVersion[versionId];

    public ContentCultureInfosCollection CollectionOf(int versionId)
    {
        var infos = new ContentCultureInfosCollection();
        foreach (ContentCulture culture in _byVersion[versionId])
        {
            infos.AddOrUpdate(culture.Culture, culture.Name, culture.Date);
        }

        return infos;
    }
}
