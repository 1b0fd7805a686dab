namespace CaiNamur.EndToEndTests.Backoffice.Support;

/// <summary>All journeys of staff share one site and one browser, and come one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class BackofficeJourneys : ICollectionFixture<BackofficeFixture>
{
    public const string Name = "Backoffice";
}
