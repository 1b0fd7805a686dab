using CaiNamur.Cms.ManagementApi.Authorization;
using CaiNamur.Cms.ManagementApi.Routing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace CaiNamur.Cms.ManagementApi.Features.Dashboard;

/// <summary>Where editors start; the client's own extension of this project shows it.</summary>
[ManagementApiRoute("cainamur/dashboard")]
[Authorize(ManagementApiPolicies.Content)]
public sealed class DashboardController(DashboardReader dashboard) : ManagementApiControllerBase
{
    /// <summary>The user's last pages, what is planned, what failed, what should be read again; each list is short.</summary>
    [HttpGet]
    [ProducesResponseType<DashboardResponse>(StatusCodes.Status200OK)]
    public Task<DashboardResponse> Get(CancellationToken cancellationToken) => dashboard.ReadAsync(CurrentUser, cancellationToken);
}
