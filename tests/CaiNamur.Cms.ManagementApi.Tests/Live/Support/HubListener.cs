using System.Collections.Concurrent;
using CaiNamur.Cms.ManagementApi.Live;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.SignalR.Client;
using Umbraco.Cms.Core.Models.ServerEvents;

namespace CaiNamur.Cms.ManagementApi.Tests.Live.Support;

/// <summary>A client that is connected to the hub, and what it has heard.</summary>
public sealed class HubListener : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly ConcurrentQueue<Told> _heard = new();
    private readonly HubConnection _connection;

    private HubListener(HubConnection connection)
    {
        _connection = connection;
        connection.On<ServerEvent>("notify", heard => _heard.Enqueue(Told.Of(heard)));
    }

    public IReadOnlyCollection<Told> Heard => _heard;

    /// <summary>Connects as whoever the client is signed in as.</summary>
    public static async Task<HubListener> ConnectAsync(HttpClient client, HttpTransportType transport = HttpTransportType.WebSockets)
    {
        ArgumentNullException.ThrowIfNull(client);
        HubConnection connection = new HubConnectionBuilder()
            .WithUrl(new Uri(client.BaseAddress!, ServerEventHub.Path), transport, options =>
            {
                foreach ((string name, IEnumerable<string> values) in client.DefaultRequestHeaders)
                {
                    options.Headers[name] = string.Join(',', values);
                }
            })
            .Build();
        var listener = new HubListener(connection);
        await connection.StartAsync(TestContext.Current.CancellationToken);
        return listener;
    }

    /// <summary>Waits until the client has heard it so often.</summary>
    public async Task ShouldHearAsync(Told expected, int times = 1)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (_heard.Count(told => told.Fits(expected)) < times && !patience.IsCancellationRequested)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(5), TestContext.Current.CancellationToken);
        }

        _heard.Count(told => told.Fits(expected)).ShouldBe(times, expected.ToString());
    }

    public ValueTask DisposeAsync() => _connection.DisposeAsync();
}
