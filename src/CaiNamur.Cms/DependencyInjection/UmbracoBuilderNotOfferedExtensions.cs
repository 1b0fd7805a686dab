using Microsoft.Extensions.DependencyInjection.Extensions;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.HealthChecks.Checks.Permissions;
using Umbraco.Cms.Core.HealthChecks.NotificationMethods;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.ImportExport;
using Umbraco.Cms.Core.Telemetry;

namespace CaiNamur.Cms.DependencyInjection;

/// <summary>
/// Parts of Umbraco that this installation does not offer. Core registers their services, but what they need from outside has no adapter here,
/// so the container does not offer them either: who asks for one learns it at build time and not from a half-working answer.
/// </summary>
internal static class UmbracoBuilderNotOfferedExtensions
{
    /// <summary>Each service with the reason why it is not offered.</summary>
    internal static IReadOnlyDictionary<Type, string> NotOffered { get; } = new Dictionary<Type, string>
    {
        [typeof(IInstallationService)] = "The database is created when the application starts; there is no installer.",
#pragma warning disable CS0618 // Still registered by Core, until Umbraco 19.
        [typeof(IUpgradeService)] = "Umbraco.Cms.Core is updated by the package manager; there is no upgrade check.",
#pragma warning restore CS0618
        [typeof(IContentTypeImportService)] = "Types are brought in by the seed, not as package XML.",
        [typeof(IMediaTypeImportService)] = "Types are brought in by the seed, not as package XML.",
        [typeof(IMemberTypeImportService)] = "Types are brought in by the seed, not as package XML.",
        [typeof(ITemporaryFileToXmlImportService)] = "Types are brought in by the seed, not as package XML.",
        [typeof(ILogViewerService)] = "Logs go to the console of the process; there are no log files to look into.",
        [typeof(ITelemetryService)] = "Nothing about this installation is sent to anybody.",
        [typeof(IWebProfilerService)] = "The site is measured with OpenTelemetry and benchmarks, not with the profiler of the page.",
    };

    public static IUmbracoBuilder RemoveWhatIsNotOffered(this IUmbracoBuilder builder)
    {
        foreach (Type service in NotOffered.Keys)
        {
            builder.Services.RemoveAll(service);
        }

        // The data folder is made when the application starts, or the start fails; there is nothing to check later.
        builder.HealthChecks().Exclude<FolderAndFilePermissionsCheck>();
        // Health is asked for at /health/ready, by who watches the machine; no report is mailed.
        builder.HealthCheckNotificationMethods().Exclude<EmailNotificationMethod>();
        return builder;
    }
}
