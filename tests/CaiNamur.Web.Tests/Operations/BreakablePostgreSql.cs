using CaiNamur.TestSupport.Databases;

namespace CaiNamur.Web.Tests.Operations;

/// <summary>A PostgreSQL server that is stopped.</summary>
public sealed class BreakablePostgreSql : IBreakableDatabase
{
    private readonly PostgreSqlServer _server = PostgreSqlServer.StartOwn();

    public string ProviderName => "Npgsql";

    public string ConnectionString => _server.ConnectionString("cai");

    public void Break() => _server.Stop();

    public void Repair() => _server.Resume();

    public void Dispose()
    {
        Npgsql.NpgsqlConnection.ClearAllPools();
        _server.Dispose();
    }
}
