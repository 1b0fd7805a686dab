using CaiNamur.TestSupport.Databases;
using CaiNamur.TestSupport.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace CaiNamur.Cms.Persistence.Tests.Composition;

/// <summary>Umbraco's services can all be built on our adapters; those that are not offered are listed with the reason.</summary>
public sealed class CompositionTests
{
    private const string Marker = "A base that other services derive from; nobody asks the container for it.";
    private const string Backoffice = "Asked for by the backoffice only, which comes with its own adapters.";
    private const string Search = "Search in the backoffice comes with the backoffice.";
    private const string Packages = "Content and types come in and go out as a seed, not as package files.";
    private const string Unneeded = "Nothing in Umbraco.Cms.Core asks for it, and nothing here does.";

    /// <summary>Service contracts of Core that the container does not hold, each with its reason.</summary>
    private static readonly Dictionary<string, string> _notOffered = new()
    {
        ["IBasicAuthService"] = "A staging site is closed by the reverse proxy, not by the application.",
        ["ICacheInstructionService"] = "Instances tell each other through CaiNamur.Cms.Sync.",
        ["IConflictingRouteService"] = Backoffice,
        ["IContentSearchService"] = Search,
        ["IContentServiceBase"] = Marker,
        ["IContentTypeBaseService"] = Marker,
        ["IContentTypeSearchService"] = Search,
        ["IDeferredSearchReindexService"] = Search,
        ["IEntitySearchService"] = Search,
        ["IExamineIndexCountService"] = Search,
        ["IInstallationService"] = "The database is created when the application starts.",
        ["IIpAddressUtilities"] = Unneeded,
        ["ILogViewerRepository"] = "Logs go to the console; there are no log files to look into.",
        ["ILogViewerService"] = "Logs go to the console; there are no log files to look into.",
        ["IMediaSearchService"] = Search,
        ["IMemberEditingService"] = Backoffice,
        ["IMemberFilterService"] = Backoffice,
        ["IMembershipMemberService"] = Marker,
        ["IMembershipUserService"] = Marker,
        ["INodeCountService"] = Unneeded,
        ["IPackageDataInstallation"] = Packages,
        ["IPackagingService"] = Packages,
        ["IPropertyEditorSchemaService"] = Backoffice,
        ["IRuntime"] = "The host starts and stops the application (ICmsStarter).",
        ["IServerInformationService"] = Backoffice,
        ["IService"] = Marker,
        ["ISystemTroubleshootingInformationService"] = Backoffice,
        ["IUpgradeService"] = "Umbraco.Cms.Core is updated by the package manager.",
        ["IUsageInformationService"] = "Nothing about this installation is sent to anybody.",
        ["IWebProfilerService"] = "The site is measured with benchmarks, not with a profiler in the page.",
    };

    [Fact]
    public async Task EveryServiceOfCore_IsResolvedOrListedWithAReason()
    {
        using TestDatabase database = TestDatabase.Sqlite();
        await using CmsHost host = CmsHost.Create(database);
        await using AsyncServiceScope scope = host.Services.CreateAsyncScope();

        string[] unresolved =
        [
            .. typeof(Umbraco.Cms.Core.Constants).Assembly.GetExportedTypes()
                .Where(type => type.IsInterface && !type.IsGenericTypeDefinition && type.Namespace == "Umbraco.Cms.Core.Services")
                .Where(type => scope.ServiceProvider.GetService(type) is null)
                .Select(type => type.Name)
                .Order(StringComparer.Ordinal),
        ];

        unresolved.ShouldBe(_notOffered.Keys.Order(StringComparer.Ordinal));
    }
}
