using CaiNamur.Cms.ManagementApi.Tests.Support;
using CaiNamur.TestSupport.Databases;

namespace CaiNamur.Cms.ManagementApi.Tests.Features.Search;

/// <summary>Searches wait for the index here as long as it takes.</summary>
public sealed class SqliteSearchApi() : ApiFixture(TestDatabase.Sqlite, new StoppedClock());
