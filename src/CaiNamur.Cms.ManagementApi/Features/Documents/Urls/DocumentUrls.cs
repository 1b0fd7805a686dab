using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Web;

namespace CaiNamur.Cms.ManagementApi.Features.Documents.Urls;

/// <summary>Finds the addresses of documents on the site, and of their previews in the backoffice.</summary>
public sealed class DocumentUrls(
    IContentService documents,
    IPublishedUrlInfoProvider urls,
    UrlProviderCollection providers,
    IUmbracoContextFactory contexts)
{
    /// <summary>Where the client's own pages are.</summary>
    private const string BackofficePath = "/umbraco/";

    /// <summary>The addresses of those of the documents that exist, in the order of the keys.</summary>
    public async Task<IReadOnlyList<DocumentUrlsResponse>> OfAsync(IReadOnlyCollection<Guid> keys)
    {
        ArgumentNullException.ThrowIfNull(keys);
        if (keys.Count == 0)
        {
            return [];
        }

        using UmbracoContextReference context = contexts.EnsureUmbracoContext();
        var found = new List<DocumentUrlsResponse>();
        foreach (IContent document in documents.GetByIds(keys))
        {
            ISet<UrlInfo> infos = await urls.GetAllAsync(document);
            found.Add(new DocumentUrlsResponse(document.Key, [.. infos.Select(info => Map(info, info.Url?.ToString()))]));
        }

        return found;
    }

    /// <summary>Where the client shows the draft, or null when there is no provider of this name.</summary>
    public async Task<DocumentUrlInfo?> OfPreviewAsync(IContent document, string providerAlias, string? culture, string? segment)
    {
        if (providers.FirstOrDefault(provider => provider.Alias == providerAlias) is not { } provider)
        {
            return null;
        }

        return await provider.GetPreviewUrlAsync(document, culture, segment) is { } info
            ? Map(info, info.Url is { } url ? InBackoffice(url) : null)
            : new DocumentUrlInfo { Culture = culture, Url = null, Message = "Cette page n’a pas d’aperçu.", Provider = providerAlias };
    }

    private static DocumentUrlInfo Map(UrlInfo info, string? url) => new()
    {
        Culture = info.Culture,
        Url = url,
        Message = info.Message,
        Provider = info.Provider,
    };

    /// <summary>Core's own address is relative to the backoffice and holds a parameter for every part, also for those that are not there.</summary>
    private static string InBackoffice(Uri url)
    {
        if (url.IsAbsoluteUri)
        {
            return url.ToString();
        }

        string[] parts = url.ToString().Split('?', 2);
        IEnumerable<KeyValuePair<string, StringValues>> given = QueryHelpers.ParseQuery(parts.ElementAtOrDefault(1)).Where(part => !string.IsNullOrEmpty(part.Value));
        return QueryHelpers.AddQueryString(BackofficePath + parts[0].TrimStart('/'), given);
    }
}
