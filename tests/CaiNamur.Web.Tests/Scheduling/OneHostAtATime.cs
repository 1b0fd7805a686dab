namespace CaiNamur.Web.Tests.Scheduling;

/// <summary>Hosts of one process come one after the other: Umbraco.Cms.Core keeps its container in a static field.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class OneHostAtATime
{
    public const string Name = "Hosts";
}
