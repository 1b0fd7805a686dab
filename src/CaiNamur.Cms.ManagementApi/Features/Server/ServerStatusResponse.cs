using Umbraco.Cms.Core;

namespace CaiNamur.Cms.ManagementApi.Features.Server;

/// <summary>Whether the server can be worked with (<c>ServerStatusResponseModel</c>).</summary>
public sealed record ServerStatusResponse(RuntimeLevel ServerStatus);
