using Microsoft.AspNetCore.Diagnostics;

namespace CaiNamur.Web.Operations;

/// <summary>Answers only to the site's own names (<c>CaiNamur:Hosts</c>, semicolons between them), if they are configured.</summary>
internal static class KnownHosts
{
    private const string Key = "CaiNamur:Hosts";

    /// <exception cref="ConfigurationException">One of the names is none.</exception>
    public static void UseKnownHosts(this WebApplication app)
    {
        HashSet<string> known = Read(app.Configuration);
        if (known.Count == 0)
        {
            return;
        }

        app.Use((context, next) =>
        {
            // The page about the refusal is made for the same request.
            if (known.Contains(context.Request.Host.Host) || context.Features.Get<IStatusCodeReExecuteFeature>() is not null)
            {
                return next(context);
            }

            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return Task.CompletedTask;
        });
    }

    private static HashSet<string> Read(IConfiguration configuration)
    {
        string[] hosts = configuration[Key]?.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];
        string? wrong = Array.Find(hosts, host => Uri.CheckHostName(host) is UriHostNameType.Unknown);
        return wrong is null
            ? new HashSet<string>(hosts, StringComparer.OrdinalIgnoreCase)
            : throw new ConfigurationException(Key, $"'{wrong}' is not a host name: names stand alone, without scheme, port or path");
    }
}
