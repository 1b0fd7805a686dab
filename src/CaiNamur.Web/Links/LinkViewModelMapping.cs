using CaiNamur.Web.Caching;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;

namespace CaiNamur.Web.Links;

internal static class LinkViewModelMapping
{
    private const string NoTarget = "#";

    private static readonly string[] FollowableSchemes = [Uri.UriSchemeHttps, Uri.UriSchemeHttp, Uri.UriSchemeMailto, "tel", Uri.UriSchemeFile];

    /// <summary>Maps the links that have words and a target; the page depends on the documents and files behind them.</summary>
    public static IReadOnlyList<LinkViewModel> ToViewModels(this IEnumerable<Link> links, IPageCacheFeature cache) =>
        [.. links.Select(link => link.ToViewModel(cache)).OfType<LinkViewModel>()];

    public static LinkViewModel? ToViewModel(this Link? link, IPageCacheFeature cache)
    {
        if (link is null)
        {
            return null;
        }

        if (link.Udi is GuidUdi udi)
        {
            cache.DependOn(link.Type is LinkType.Media ? PageCacheTags.Media(udi.Guid) : PageCacheTags.Document(udi.Guid));
        }

        string? label = string.IsNullOrWhiteSpace(link.Name) ? link.Url : link.Name.Trim();
        if (string.IsNullOrEmpty(label))
        {
            return null;
        }

        return new LinkViewModel
        {
            Label = label,
            Url = IsFollowable(link.Url) ? link.Url! : NoTarget,
            IsExternal = link.Type is LinkType.External && IsAbsolute(link.Url),
            OpensNewWindow = link.Target is "_blank",
        };
    }

    // Whoever may edit a link may not make it run a script.
    private static bool IsFollowable(string? url) =>
        !string.IsNullOrEmpty(url) && (!Uri.TryCreate(url, UriKind.Absolute, out Uri? absolute) || FollowableSchemes.Contains(absolute.Scheme));

    private static bool IsAbsolute(string? url) =>
        url is not null && (url.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || url.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || url.StartsWith("//", StringComparison.Ordinal));
}
