using CaiNamur.ContentSeed.Tests.Support;

namespace CaiNamur.ContentSeed.Tests.Import;

/// <summary>The seed that the project ships.</summary>
public sealed class ProjectSeedTests
{
    [Fact]
    public async Task Import_ProjectSeed_HasNoFault()
    {
        await using SeedHost host = await SeedHost.StartAsync();

        SeedImportResult result = await host.ImportAsync(ProjectSeed.Directory);

        result.Faults.ShouldBeEmpty();
        result.Created.ShouldBeGreaterThan(100);
    }
}
