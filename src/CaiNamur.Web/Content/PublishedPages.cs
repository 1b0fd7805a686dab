using CaiNamur.Cms.PublishedCache;
using CaiNamur.ContentModel.Pages;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Services.Navigation;

namespace CaiNamur.Web.Content;

internal sealed class PublishedPages(
    IDocumentCacheService documents,
    IPublishedDocumentReader reader,
    IDocumentNavigationQueryService navigation,
    IPublishStatusQueryService publishStatus,
    IPublishedUrlProvider urls) : IPublishedPages
{
    public async ValueTask<Home?> FindHomeAsync(CancellationToken cancellationToken)
    {
        if (!navigation.TryGetRootKeysOfType(Home.ModelTypeAlias, out IEnumerable<Guid> roots))
        {
            return null;
        }

        IReadOnlyList<IPublishedContent> homes = await FindManyAsync(roots, cancellationToken);
        return homes.OfType<Home>().FirstOrDefault();
    }

    public async ValueTask<IPublishedContent?> FindAsync(Guid key, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return IsVisible(key) ? await documents.GetByKeyAsync(key, preview: false) : null;
    }

    public async ValueTask<IReadOnlyList<IPublishedContent>> FindManyAsync(IEnumerable<Guid> keys, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();

        Guid[] wanted = [.. keys.Where(IsVisible)];
        if (wanted.Length == 0)
        {
            return [];
        }

        IReadOnlyList<IPublishedContent> found = await documents.GetByKeysAsync(wanted, preview: false);
        Dictionary<Guid, IPublishedContent> byKey = found.DistinctBy(content => content.Key).ToDictionary(content => content.Key);
        return [.. wanted.Where(byKey.ContainsKey).Select(key => byKey[key])];
    }

    public async ValueTask<IReadOnlyList<IPublishedContent>> ReadManyAsync(IReadOnlyCollection<Guid> keys, CancellationToken cancellationToken)
        => await reader.ReadAsync(keys, cancellationToken);

    public IReadOnlyList<Guid> ChildKeys(Guid parentKey) =>
        navigation.TryGetChildrenKeys(parentKey, out IEnumerable<Guid> children) ? [.. children.Where(IsVisible)] : [];

    public IReadOnlyList<Guid> AncestorKeys(Guid key) =>
        navigation.TryGetAncestorsKeys(key, out IEnumerable<Guid> ancestors) ? [.. ancestors.Reverse()] : [];

    public IReadOnlyList<Guid> KeysOfType(string contentTypeAlias)
    {
        if (!navigation.TryGetRootKeys(out IEnumerable<Guid> roots))
        {
            return [];
        }

        var keys = new List<Guid>();
        foreach (Guid root in roots)
        {
            if (navigation.TryGetDescendantsKeysOfType(root, contentTypeAlias, out IEnumerable<Guid> descendants))
            {
                keys.AddRange(descendants.Where(IsVisible));
            }
        }

        return keys;
    }

    public IEnumerable<Guid> AllKeys()
    {
        if (!navigation.TryGetRootKeys(out IEnumerable<Guid> roots))
        {
            yield break;
        }

        var open = new Stack<IEnumerator<Guid>>();
        open.Push(roots.GetEnumerator());
        while (open.TryPeek(out IEnumerator<Guid>? level))
        {
            if (!level.MoveNext())
            {
                level.Dispose();
                open.Pop();
                continue;
            }

            // What stands below an unpublished document is not on the site either.
            if (!publishStatus.IsDocumentPublishedInAnyCulture(level.Current))
            {
                continue;
            }

            yield return level.Current;
            if (navigation.TryGetChildrenKeys(level.Current, out IEnumerable<Guid> children))
            {
                open.Push(children.GetEnumerator());
            }
        }
    }

    public string Path(IPublishedContent content) => urls.GetUrl(content, UrlMode.Relative);

    private bool IsVisible(Guid key) => publishStatus.IsDocumentPublishedInAnyCulture(key) && publishStatus.HasPublishedAncestorPath(key);
}
