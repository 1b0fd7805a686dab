using CaiNamur.Cms.Search.Querying;
using CaiNamur.Cms.Search.Upkeep;
using CaiNamur.Cms.Security.Reading;
using Lucene.Net.Search;
using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.Search;

/// <summary>
/// Core's search over drafts: documents and media, with accents, endings and typing errors forgiven. Finds for the signed-in user what they may read,
/// and all that was changed before; other kinds of entities are not indexed.
/// </summary>
internal sealed class DraftSearchService(
    CurrentDraftIndex current,
    DraftChanges changes,
    ILanguageService languages,
    IEntityService entities,
    IUserStartNodes startNodes,
    IDocumentReadingRules rules,
    IBackOfficeSecurityAccessor security,
    ILogger<DraftSearchService> logger) : IIndexedEntitySearchService
{
    private static readonly PagedModel<IEntitySlim> Nothing = new(0, []);

    public async Task<PagedModel<IEntitySlim>> SearchAsync(
        UmbracoObjectTypes objectType,
        string query,
        Guid? parentId,
        IEnumerable<Guid>? contentTypeIds,
        bool? trashed,
        string? culture = null,
        int skip = 0,
        int take = 100,
        bool ignoreUserStartNodes = false)
    {
        if (objectType is not (UmbracoObjectTypes.Document or UmbracoObjectTypes.Media)
            || security.BackOfficeSecurity?.CurrentUser is not { } user
            || DraftQuery.Read(query, await CulturesAsync(culture)) is not { } words
            || await FilterAsync(user, objectType, parentId, contentTypeIds, trashed, ignoreUserStartNodes) is not { } filter)
        {
            return Nothing;
        }

        await changes.CaughtUpAsync(CancellationToken.None);
        DraftHits hits = Find(words, filter.ToFilter(), skip, take);
        return hits.Keys.Count == 0 ? new PagedModel<IEntitySlim>(hits.Total, []) : new PagedModel<IEntitySlim>(hits.Total, Read(objectType, hits.Keys));
    }

    private DraftHits Find(Query query, Filter filter, int skip, int take)
    {
        try
        {
            return current.Index?.Read(searcher => DraftSearcher.Find(searcher, query, filter, skip, take)) ?? DraftHits.None;
        }
        catch (ObjectDisposedException)
        {
            // The index is being opened again.
            return DraftHits.None;
        }
        catch (IOException exception)
        {
            logger.SearchFailed(exception);
            changes.Announce([new DraftChange(DraftChangeKind.Everything)]);
            return DraftHits.None;
        }
    }

    private async Task<DraftFilter?> FilterAsync(
        IUser user,
        UmbracoObjectTypes objectType,
        Guid? parentId,
        IEnumerable<Guid>? contentTypeIds,
        bool? trashed,
        bool ignoreUserStartNodes)
    {
        bool isMedia = objectType is UmbracoObjectTypes.Media;
        var filter = new DraftFilter(isMedia);
        if (parentId is { } parentKey && parentKey != Constants.System.RootSystemKey)
        {
            if (entities.GetAllPaths(objectType, [parentKey]).SingleOrDefault() is not { } parent)
            {
                return null;
            }

            filter.Below(parent.Id);
        }

        if (contentTypeIds?.ToArray() is { Length: > 0 } types)
        {
            filter.OfTypes(types);
        }

        if (trashed is { } wanted)
        {
            filter.Trashed(wanted);
        }

        if (!ignoreUserStartNodes)
        {
            filter.Within(isMedia ? await startNodes.OfMediaAsync(user) : await startNodes.OfDocumentsAsync(user));
        }

        if (!isMedia)
        {
            filter.Readable(await rules.OfAsync(user));
        }

        return filter;
    }

    private async Task<string[]> CulturesAsync(string? culture)
        => string.IsNullOrWhiteSpace(culture) ? [.. (await languages.GetAllAsync()).Select(language => language.IsoCode)] : [culture];

    /// <summary>In the order of the hits; what has gone in the meantime is left out.</summary>
    private IEntitySlim[] Read(UmbracoObjectTypes objectType, IReadOnlyList<Guid> keys)
    {
        Dictionary<Guid, IEntitySlim> found = entities.GetAll(objectType, [.. keys]).ToDictionary(entity => entity.Key);
        return [.. keys.Where(found.ContainsKey).Select(key => found[key])];
    }
}
