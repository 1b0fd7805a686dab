using System.Net;
using CaiNamur.TestSupport.Hosting;
using Microsoft.Data.Sqlite;

namespace CaiNamur.Web.Tests.Crash;

/// <summary>Addresses are written after the change that they come from: a process can end in between.</summary>
public sealed class UnwrittenAddressesTests : IDisposable
{
    private readonly string _data = Directory.CreateTempSubdirectory("cainamur-addresses-").FullName;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Start_AfterAnEndBeforeTheAddressesWereWritten_ServesThePages()
    {
        Dictionary<string, string?> settings = new() { ["CaiNamur:DataDirectory"] = _data };
        await using (await SiteHost.StartAsync(settings: settings))
        {
        }

        await ForgetAddressesAsync();
        await using SiteHost site = await SiteHost.StartAsync(settings: settings);

        foreach (string path in (string[])["/", "/presentation/", "/thematiques/migrations/"])
        {
            using HttpResponseMessage response = await site.Client.GetAsync(path, Token);
            response.StatusCode.ShouldBe(HttpStatusCode.OK, path);
        }
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_data, recursive: true);
    }

    private async Task ForgetAddressesAsync()
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(_data, "cms.db")};Pooling=False");
        await connection.OpenAsync(Token);
        await using SqliteCommand command = connection.CreateCommand();
        command.CommandText = "DELETE FROM document_urls";
        (await command.ExecuteNonQueryAsync(Token)).ShouldBePositive();
    }
}
