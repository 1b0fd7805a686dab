using Microsoft.AspNetCore;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using OpenIddict.Server;
using Umbraco.Cms.Core.Configuration.Models;
using static OpenIddict.Abstractions.OpenIddictConstants;
using static OpenIddict.Server.OpenIddictServerEvents;
using static OpenIddict.Server.OpenIddictServerHandlers;

namespace CaiNamur.Cms.ManagementApi.Security.OpenIdConnect;

/// <summary>Signs in over HTTPS, or on the machine itself, or where the operator has said that there is none (<c>Umbraco:CMS:Global:UseHttps</c>).</summary>
internal sealed class SecureTransport(IOptionsMonitor<GlobalSettings> settings) : IOpenIddictServerHandler<ProcessRequestContext>
{
    public static OpenIddictServerHandlerDescriptor Descriptor { get; } = OpenIddictServerHandlerDescriptor
        .CreateBuilder<ProcessRequestContext>()
        .UseSingletonHandler<SecureTransport>()
        .SetOrder(InferEndpointType.Descriptor.Order + 200)
        .Build();

    public bool IsEnough(HttpRequest request)
        => request.IsHttps || !settings.CurrentValue.UseHttps || IsLoopback(request.Host.Host);

    public ValueTask HandleAsync(ProcessRequestContext context)
    {
        if (context.EndpointType is not OpenIddictServerEndpointType.Unknown
            && context.Transaction.GetHttpRequest() is { } request
            && !IsEnough(request))
        {
            context.Reject(Errors.InvalidRequest, "This server requires HTTPS.");
        }

        return ValueTask.CompletedTask;
    }

    private static bool IsLoopback(string host) => Uri.TryCreate($"http://{host}/", UriKind.Absolute, out Uri? uri) && uri.IsLoopback;
}
