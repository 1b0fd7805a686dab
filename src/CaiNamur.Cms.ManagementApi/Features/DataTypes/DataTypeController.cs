using CaiNamur.Cms.ManagementApi.Authorization;
using CaiNamur.Cms.ManagementApi.Routing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.ManagementApi.Features.DataTypes;

/// <summary>How values are edited.</summary>
[ManagementApiRoute("data-type")]
[Authorize(ManagementApiPolicies.Schema)]
public sealed class DataTypeController(IDataTypeService dataTypes) : ManagementApiControllerBase
{
    /// <summary>A data type with the settings of its editor.</summary>
    [HttpGet("{id:guid}")]
    [ProducesResponseType<DataTypeResponse>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status404NotFound)]
    public async Task<IActionResult> Get(Guid id)
    {
        IDataType? dataType = await dataTypes.GetAsync(id);
        return dataType is null ? NotFoundProblem() : Ok(DataTypeResponse.From(dataType));
    }
}
