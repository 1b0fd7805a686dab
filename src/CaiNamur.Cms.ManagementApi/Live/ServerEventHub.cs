using CaiNamur.Cms.ManagementApi.Authorization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.SignalR;
using Umbraco.Cms.Core.ServerEvents;

namespace CaiNamur.Cms.ManagementApi.Live;

/// <summary>
/// Tells connected clients what has changed. A client that is connected keeps what it has read and counts on hearing of every change,
/// so a change is told before its answer ends.
/// </summary>
[Authorize(ManagementApiPolicies.Backoffice)]
public sealed class ServerEventHub(ServerEventAudience audience) : Hub<IServerEventHub>
{
    /// <summary>Where the client connects to.</summary>
    public const string Path = "/umbraco/serverEventHub";

    /// <inheritdoc />
    public override async Task OnConnectedAsync()
    {
        foreach (string source in await audience.SourcesForAsync(Context.User!))
        {
            await Groups.AddToGroupAsync(Context.ConnectionId, source, Context.ConnectionAborted);
        }

        await base.OnConnectedAsync();
    }
}
