using CaiNamur.Cms.ManagementApi.Models;
using CaiNamur.Cms.ManagementApi.Routing;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace CaiNamur.Cms.ManagementApi.Features.Segments;

/// <summary>The segments that content may vary by; a site without a segment service has none.</summary>
[ManagementApiRoute("segment")]
public sealed class SegmentController(ISegmentService segments) : ManagementApiControllerBase
{
    [HttpGet]
    [ProducesResponseType<Paged<SegmentResponse>>(StatusCodes.Status200OK)]
    public async Task<IActionResult> GetAll([FromQuery] Paging paging)
    {
        Attempt<PagedModel<Segment>?, SegmentOperationStatus> attempt = await segments.GetPagedSegmentsAsync(paging.Skip, paging.Take);
        return attempt.Success
            ? Ok(new Paged<SegmentResponse>(attempt.Result!.Total, [.. attempt.Result.Items.Select(segment => new SegmentResponse(segment.Name, segment.Alias))]))
            : OperationProblem("Les segments n’ont pas pu être lus.", attempt.Status);
    }
}
