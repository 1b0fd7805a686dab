using CaiNamur.TestSupport.Databases;
using CaiNamur.TestSupport.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace CaiNamur.Cms.Persistence.Tests.Composition;

/// <summary>Umbraco's services can all be built on our adapters.</summary>
public sealed class CompositionTests
{
    [Fact]
    public async Task EveryRegisteredServiceOfCore_IsResolved()
    {
        using TestDatabase database = TestDatabase.Sqlite();
        ServiceDescriptor[] descriptors = [];
        await using CmsHost host = CmsHost.Create(database, services => descriptors = [.. services]);
        var probe = new ServiceCollection();

        List<string> failures = [];
        foreach (Type service in typeof(Umbraco.Cms.Core.Constants).Assembly.GetExportedTypes()
            .Where(type => type.IsInterface && !type.IsGenericTypeDefinition && type.Namespace == "Umbraco.Cms.Core.Services"))
        {
            try
            {
                using IServiceScope scope = host.Services.CreateScope();
                if (scope.ServiceProvider.GetService(service) is null)
                {
                    failures.Add($"{service.Name}: not registered");
                }
            }
            catch (InvalidOperationException exception)
            {
                failures.Add($"{service.Name}: {exception.Message}");
            }
        }

        failures.ShouldBeEmpty();
    }
}
