using CaiNamur.TestSupport.Databases;
using CaiNamur.TestSupport.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace CaiNamur.Cms.Persistence.Tests.Composition;

/// <summary>Umbraco's services can all be built on our adapters, and every port has one; what is not offered is listed with the reason.</summary>
public sealed class CompositionTests
{
    private const string Marker = "A base that other services derive from; nobody asks the container for it.";
    private const string Backoffice = "Asked for by the backoffice only, which comes with its own adapters.";
    private const string Search = "Search in the backoffice comes with the backoffice.";
    private const string Packages = "Content and types come in and go out as a seed, not as package files.";
    private const string Unneeded = "Nothing in Umbraco.Cms.Core asks for it, and nothing here does.";

    /// <summary>Contracts of Core that the container does not hold, each with its reason.</summary>
    private static readonly Dictionary<string, string> _notOffered = new()
    {
        ["IBasicAuthService"] = "A staging site is closed by the reverse proxy, not by the application.",
        ["ICacheInstructionService"] = "Instances tell each other through CaiNamur.Cms.Sync.",
        ["IConflictingRouteService"] = Backoffice,
        ["IContentSearchService"] = Search,
        ["IContentServiceBase"] = Marker,
        ["IContentTypeBaseService"] = Marker,
        ["IContentTypeSearchService"] = Search,
        ["IDeferredCacheRebuildService"] = Unneeded,
        ["IDeferredSearchReindexService"] = Search,
        ["IEntityContainerRepository"] = Marker,
        ["IEntitySearchService"] = Search,
        ["IExamineIndexCountService"] = Search,
        ["IFileRepository"] = Marker,
        ["IFileWithFoldersRepository"] = Marker,
        ["IInstallationRepository"] = "Nothing about this installation is sent to anybody.",
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
        ["IPublishedCache"] = Marker,
        ["IRuntime"] = "The host starts and stops the application (ICmsStarter).",
        ["IServerInformationService"] = Backoffice,
        ["IService"] = Marker,
        ["ISystemTroubleshootingInformationService"] = Backoffice,
        ["IUpgradeCheckRepository"] = "Umbraco.Cms.Core is updated by the package manager.",
        ["IUpgradeService"] = "Umbraco.Cms.Core is updated by the package manager.",
        ["IUsageInformationService"] = "Nothing about this installation is sent to anybody.",
        ["IWebProfilerRepository"] = "The site is measured with benchmarks, not with a profiler in the page.",
        ["IWebProfilerService"] = "The site is measured with benchmarks, not with a profiler in the page.",
    };

    [Theory]
    [InlineData("Umbraco.Cms.Core.Services")]
    [InlineData("Umbraco.Cms.Core.Persistence.Repositories")]
    [InlineData("Umbraco.Cms.Core.PublishedCache")]
    public async Task EveryContractOfCore_IsResolvedOrListedWithAReason(string contracts)
    {
        using TestDatabase database = TestDatabase.Sqlite();
        await using CmsHost host = CmsHost.Create(database);
        await using AsyncServiceScope scope = host.Services.CreateAsyncScope();
        Type[] offered = [.. typeof(Umbraco.Cms.Core.Constants).Assembly.GetExportedTypes()
            .Where(type => type.IsInterface && !type.IsGenericTypeDefinition && type.Namespace == contracts)];

        string[] unresolved = [.. offered.Where(type => scope.ServiceProvider.GetService(type) is null).Select(type => type.Name).Order(StringComparer.Ordinal)];

        unresolved.ShouldBe(_notOffered.Keys.Where(name => Array.Exists(offered, type => type.Name == name)).Order(StringComparer.Ordinal));
    }
}
