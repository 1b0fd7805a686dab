namespace CaiNamur.Benchmarks.Scenarios;

/// <summary>Pages of the seed that are measured.</summary>
internal static class SitePages
{
    public const string Thematic = "/thematiques/migrations/";

    public static readonly Guid ThematicKey = new("56b564dd-fb36-49b6-8982-9e8d45ec5f9c");
}
