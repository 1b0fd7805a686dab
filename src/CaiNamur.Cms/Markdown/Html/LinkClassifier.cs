using AngleSharp.Dom;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;

namespace CaiNamur.Cms.Markdown.Html;

/// <summary>Tells where an address leads, read as a browser reads it (also <c>//host</c>, <c>\\host</c>, tabs within a scheme).</summary>
internal sealed class LinkClassifier(IOptions<MarkupOptions> options, IOptions<WebRoutingSettings> webRouting)
{
    private const string ThisSite = "this-site.invalid";

    private readonly HashSet<string> _ownHosts = OwnHosts(options.Value, webRouting.Value);

    public LinkKind Classify(string address)
    {
        Url url = new(new Url($"https://{ThisSite}/"), address);
        if (url.IsInvalid)
        {
            return LinkKind.Refused;
        }

        return url.Scheme switch
        {
            "http" or "https" => IsOwn(url.HostName) ? LinkKind.Internal : LinkKind.External,
            "mailto" or "tel" => LinkKind.Contact,
            _ => LinkKind.Refused,
        };
    }

    private bool IsOwn(string host) => host == ThisSite || _ownHosts.Contains(WithoutWww(host));

    private static HashSet<string> OwnHosts(MarkupOptions options, WebRoutingSettings webRouting)
    {
        HashSet<string> hosts = new(options.OwnHosts.Select(WithoutWww), StringComparer.OrdinalIgnoreCase);
        if (Uri.TryCreate(webRouting.UmbracoApplicationUrl, UriKind.Absolute, out Uri? applicationUrl))
        {
            hosts.Add(WithoutWww(applicationUrl.IdnHost));
        }

        return hosts;
    }

    private static string WithoutWww(string host) => host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? host[4..] : host;
}
