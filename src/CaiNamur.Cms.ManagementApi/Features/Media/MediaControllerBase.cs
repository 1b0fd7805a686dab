using CaiNamur.Cms.ManagementApi.Authorization;
using CaiNamur.Cms.ManagementApi.Routing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CaiNamur.Cms.ManagementApi.Features.Media;

/// <summary>What operations on media share: their path, the section, and the question whether the user may.</summary>
[ManagementApiRoute("media")]
[Authorize(ManagementApiPolicies.Media)]
public abstract class MediaControllerBase(IMediaAccess access) : ManagementApiControllerBase
{
    protected IMediaAccess Access => access;

    /// <summary>403 when one of the items is outside of the user's start nodes; null otherwise, or when nothing is there to refuse.</summary>
    protected async Task<ObjectResult?> RefusalAsync(params Guid[] keys) => await access.MayAsync(keys) ? null : ForbiddenProblem();

    /// <summary>403 when the folder, or the root when there is none, is outside of the user's start nodes.</summary>
    protected async Task<ObjectResult?> RefusalUnderAsync(Guid? parentKey) => await access.MayUnderAsync(parentKey) ? null : ForbiddenProblem();
}
