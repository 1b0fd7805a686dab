using CaiNamur.ContentSeed.Tests.Support;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.ContentSeed.Tests.Export;

/// <summary>What is exported can be imported, and is the same content.</summary>
public sealed class SeedRoundTripTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("cainamur-export-").FullName;

    [Fact]
    public async Task Export_OfAnImportedExport_WritesTheSameFiles()
    {
        string first = Path.Combine(_folder, "first");
        string second = Path.Combine(_folder, "second");
        int pages;
        await using (SeedHost host = await SeedHost.StartAsync())
        {
            (await host.ImportAsync(ProjectSeed.Directory)).Faults.ShouldBeEmpty();
            pages = host.Get<IContentService>().Count();
            (await host.ExportAsync(first)).Pages.ShouldBe(pages);
        }

        await using (SeedHost host = await SeedHost.StartAsync())
        {
            (await host.ImportAsync(first)).Faults.ShouldBeEmpty();
            host.Get<IContentService>().Count().ShouldBe(pages);
            await host.ExportAsync(second);
        }

        Files(second).ShouldBe(Files(first));
        foreach (string file in Files(first))
        {
            File.ReadAllBytes(Path.Combine(second, file)).ShouldBe(File.ReadAllBytes(Path.Combine(first, file)), file);
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static IEnumerable<string> Files(string folder)
        => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file)).Order(StringComparer.Ordinal);
}
