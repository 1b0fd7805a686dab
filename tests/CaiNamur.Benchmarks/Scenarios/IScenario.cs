using CaiNamur.Benchmarks.Measuring;

namespace CaiNamur.Benchmarks.Scenarios;

/// <summary>Something that is measured under a name that the command line knows.</summary>
internal interface IScenario
{
    string Name { get; }

    string Description { get; }

    IAsyncEnumerable<Figure> RunAsync();
}
