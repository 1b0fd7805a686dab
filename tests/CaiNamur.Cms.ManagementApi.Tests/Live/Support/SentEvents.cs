using System.Collections.Concurrent;
using CaiNamur.Cms.ManagementApi.Live;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core.Models.ServerEvents;

namespace CaiNamur.Cms.ManagementApi.Tests.Live.Support;

/// <summary>Remembers what stands in the outgoing pipes of the connections, so that a test sees what was sent by the moment an answer has come.</summary>
public sealed class SentEvents(ILogger<DefaultHubLifetimeManager<ServerEventHub>> logger) : DefaultHubLifetimeManager<ServerEventHub>(logger)
{
    private readonly ConcurrentQueue<Told> _sent = new();

    public IReadOnlyCollection<Told> All => _sent;

    public override async Task SendGroupAsync(string groupName, string methodName, object?[] args, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(args);
        await base.SendGroupAsync(groupName, methodName, args, cancellationToken);
        _sent.Enqueue(Told.Of((ServerEvent)args[0]!));
    }
}
