using CaiNamur.Cms.ManagementApi.Security.Tokens;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;

namespace CaiNamur.Cms.ManagementApi.Security.Messages;

/// <summary>
/// The address that links in mails begin with. Who asks for a mail to somebody else may also choose the host name that the server sees,
/// so for them only a name counts that the operator has set.
/// </summary>
internal sealed class BackOfficeLinks(
    IHttpContextAccessor http,
    IOptionsMonitor<WebRoutingSettings> routing,
    IConfiguration configuration)
{
    private const string HostsKey = "CaiNamur:Hosts";

    /// <summary>The site's address when it is beyond doubt: configured, one of the configured hosts, or the machine itself.</summary>
    public Uri? Trusted
    {
        get
        {
            if (Configured is { } configured)
            {
                return configured;
            }

            return Requested is { } requested && (requested.IsLoopback || !string.IsNullOrWhiteSpace(configuration[HostsKey])) ? requested : null;
        }
    }

    /// <summary>The site's address as configured, else as who is asking sees it.</summary>
    public Uri? Current => Configured ?? Requested;

    private Uri? Configured
        => Uri.TryCreate(routing.CurrentValue.UmbracoApplicationUrl, UriKind.Absolute, out Uri? configured) ? configured : null;

    private Uri? Requested
        => http.HttpContext is { } context && Uri.TryCreate(RequestOrigin.Of(context.Request), UriKind.Absolute, out Uri? requested) ? requested : null;

    public static Uri Build(Uri site, string path, Guid userKey, string code)
        => new(site, path + QueryString.Create("id", userKey.ToString("D")).Add("code", code));
}
