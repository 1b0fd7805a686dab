using CaiNamur.Cms.ManagementApi.Authorization;
using CaiNamur.Cms.ManagementApi.Routing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.ManagementApi.Features.DataTypes;

/// <summary>Data types by what they are known as. Without this answer the client drops what is typed.</summary>
[ManagementApiRoute("item/data-type")]
[Authorize(ManagementApiPolicies.Schema)]
public sealed class DataTypeItemController(IDataTypeService dataTypes) : ManagementApiControllerBase
{
    /// <summary>The data types with these keys; unknown ones are left out.</summary>
    [HttpGet]
    [ProducesResponseType<IReadOnlyList<DataTypeItemResponse>>(StatusCodes.Status200OK)]
    public async Task<IReadOnlyList<DataTypeItemResponse>> GetItems([FromQuery] Guid[] id)
        => id.Length == 0 ? [] : [.. (await dataTypes.GetAllAsync(id)).Select(DataTypeItemResponse.From)];
}
