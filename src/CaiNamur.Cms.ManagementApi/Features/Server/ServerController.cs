using System.Reflection;
using CaiNamur.Cms.ManagementApi.Routing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.ManagementApi.Features.Server;

/// <summary>What the client asks before it shows anything.</summary>
[ManagementApiRoute("server")]
public sealed class ServerController(
    IRuntimeState runtime,
    IServerInformationService information,
    ILocalLoginSettingProvider localLogin,
    IOptionsMonitor<SecuritySettings> security,
    IOptionsMonitor<GlobalSettings> global) : ManagementApiControllerBase
{
    /// <summary>Whether the server is ready to be worked with.</summary>
    [AllowAnonymous]
    [HttpGet("status")]
    [ProducesResponseType<ServerStatusResponse>(StatusCodes.Status200OK)]
    public ServerStatusResponse GetStatus() => new(runtime.Level switch
    {
        // The client does not know a server that upgrades itself and would call it unsupported.
        RuntimeLevel.Upgrading => RuntimeLevel.Upgrade,
        var level => level,
    });

    /// <summary>What the sign-in screen needs to know.</summary>
    [AllowAnonymous]
    [HttpGet("configuration")]
    [ProducesResponseType<ServerConfigurationResponse>(StatusCodes.Status200OK)]
    public ServerConfigurationResponse GetConfiguration() => new()
    {
        AllowPasswordReset = security.CurrentValue.AllowPasswordReset,
        VersionCheckPeriod = global.CurrentValue.VersionCheckPeriod,
        AllowLocalLogin = localLogin.HasDenyLocalLogin() is false,
        UmbracoCssPath = global.CurrentValue.UmbracoCssPath,
    };

    /// <summary>Versions, as the client shows them under its logo.</summary>
    [HttpGet("information")]
    [ProducesResponseType<ServerInformationResponse>(StatusCodes.Status200OK)]
    public ServerInformationResponse GetInformation()
    {
        ServerInformation server = information.GetServerInformation();
        return new ServerInformationResponse
        {
            Version = $"{server.SemVersion.Major}.{server.SemVersion.Minor}.{server.SemVersion.Patch}",
            AssemblyVersion = typeof(ServerController).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? string.Empty,
            BaseUtcOffset = server.TimeZoneInfo.BaseUtcOffset.ToString("c", System.Globalization.CultureInfo.InvariantCulture),
            RuntimeMode = server.RuntimeMode,
        };
    }
}
