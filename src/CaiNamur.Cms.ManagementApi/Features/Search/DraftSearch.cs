using CaiNamur.Cms.ManagementApi.Models;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace CaiNamur.Cms.ManagementApi.Features.Search;

/// <summary>Asks Core's search what the client asks of us.</summary>
public sealed class DraftSearch(IIndexedEntitySearchService index, IDataTypeService dataTypes)
{
    public async Task<PagedModel<IEntitySlim>> SearchAsync(UmbracoObjectTypes objectType, DraftSearchRequest request, IEnumerable<Guid?> contentTypes, Paging paging)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(paging);
        Guid[] types = [.. contentTypes.OfType<Guid>()];
        return await index.SearchAsync(
            objectType,
            request.Query ?? string.Empty,
            request.ParentId,
            types.Length == 0 ? null : types,
            request.Trashed,
            string.IsNullOrWhiteSpace(request.Culture) ? null : request.Culture,
            paging.Skip,
            paging.Take,
            request.DataTypeId is { } key && await dataTypes.IsDataTypeIgnoringUserStartNodesAsync(key));
    }
}
