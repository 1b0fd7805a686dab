using System.Diagnostics;
using System.Globalization;
using CaiNamur.Benchmarks.Content;
using CaiNamur.Benchmarks.Measuring;
using CaiNamur.Benchmarks.Processes;

namespace CaiNamur.Benchmarks.Scenarios;

/// <summary>A large seed brought into an empty database by the published site's command.</summary>
internal sealed class SeedImport : IScenario
{
    private const int Pages = 5000;

    public string Name => "import";

    public string Description => $"dotnet CaiNamur.Web.dll seed import, {Pages} pages into an empty database, process start included";

    public async IAsyncEnumerable<Figure> RunAsync()
    {
        using var seed = new TemporaryFolder();
        GeneratedSeed.Write(seed.Path, Pages);
        using var data = new TemporaryFolder();
        MeasuredDatabase[] databases = [MeasuredDatabase.Sqlite(data), MeasuredDatabase.PostgreSql("import")];
        string program = await PublishedSite.ProgramAsync();
        foreach (MeasuredDatabase database in databases)
        {
            Dictionary<string, string> environment = new(database.Settings) { ["CaiNamur:DataDirectory"] = data.Path, ["CaiNamur:ContentSeed"] = seed.Path };
            long start = Stopwatch.GetTimestamp();
            string output = await Programs.RunAsync("dotnet", environment, program, "seed", "import");
            double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
            if (!output.Contains(" 0 faults", StringComparison.Ordinal))
            {
                throw new InvalidOperationException(output);
            }

            yield return new Figure(string.Create(CultureInfo.InvariantCulture, $"import of {Pages} pages, {database.Name}"), seconds, "s", AtMost: 60);
        }
    }
}
