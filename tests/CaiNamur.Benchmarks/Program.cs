using System.Runtime.Versioning;
using CaiNamur.Benchmarks.Measuring;
using CaiNamur.Benchmarks.Scenarios;

[assembly: SupportedOSPlatform("linux")]

IScenario[] scenarios = [new WarmPage(), new UncachedRender(), new FirstStart(), new LaterStart(), new PublishToVisible(), new SeedImport(), new OpeningBackoffice(), new CommandCounts(), new Editing(), new Editors(TimeSpan.Zero), new Editors(TimeSpan.FromSeconds(10)), new Growth(1_000), new Growth(10_000), new Growth(100_000)];
IScenario[] chosen = args is [] or ["all"] ? scenarios : [.. scenarios.Where(scenario => args.Contains(scenario.Name))];
if (chosen.Length == 0 || (args is not ([] or ["all"]) && chosen.Length != args.Length))
{
    await Console.Error.WriteLineAsync($"dotnet run -c Release --project tests/CaiNamur.Benchmarks -- [all|{string.Join('|', scenarios.Select(scenario => scenario.Name))}]");
    return 1;
}

bool met = true;
foreach (IScenario scenario in chosen)
{
    Console.WriteLine($"{scenario.Name}: {scenario.Description}");
    await foreach (Figure figure in scenario.RunAsync())
    {
        Console.WriteLine($"  {figure}");
        met &= figure.IsMet;
    }

    Console.WriteLine();
}

return met ? 0 : 2;
