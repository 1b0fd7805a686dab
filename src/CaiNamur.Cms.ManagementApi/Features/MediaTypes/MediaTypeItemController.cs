using CaiNamur.Cms.ManagementApi.Authorization;
using CaiNamur.Cms.ManagementApi.Models;
using CaiNamur.Cms.ManagementApi.Routing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentTypeEditing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.ContentTypeEditing;

namespace CaiNamur.Cms.ManagementApi.Features.MediaTypes;

/// <summary>Media types by what they are known as, and by the files that they take.</summary>
[ManagementApiRoute("item/media-type")]
[Authorize(ManagementApiPolicies.Schema)]
public sealed class MediaTypeItemController(IMediaTypeService types, IMediaTypeEditingService editing) : ManagementApiControllerBase
{
    /// <summary>The types with these keys; unknown ones are left out.</summary>
    [HttpGet]
    [ProducesResponseType<IReadOnlyList<MediaTypeItemResponse>>(StatusCodes.Status200OK)]
    public IReadOnlyList<MediaTypeItemResponse> GetItems([FromQuery] Guid[] id)
        => id.Length == 0 ? [] : [.. types.GetMany(id).Select(MediaTypeItemResponse.From)];

    /// <summary>The types that are made for files with this extension; when there are none, those that take any file.</summary>
    /// <param name="fileExtension">The extension, with or without its dot.</param>
    /// <param name="paging">Which page.</param>
    [HttpGet("allowed")]
    [ProducesResponseType<Paged<MediaTypeItemResponse>>(StatusCodes.Status200OK)]
    public async Task<Paged<MediaTypeItemResponse>> GetAllowed([FromQuery] string? fileExtension, [FromQuery] Paging paging)
    {
        if (string.IsNullOrWhiteSpace(fileExtension))
        {
            return new Paged<MediaTypeItemResponse>(0, []);
        }

        // The client asks its user to choose as soon as there are two: types that take any file must not stand beside the one that is made for it.
        PagedModel<MediaTypeFileExtensionMatchResult> found = await editing.GetMediaTypesForFileExtensionWithMatchInfoAsync(fileExtension.TrimStart('.'), 0, int.MaxValue);
        bool hasOwn = found.Items.Any(match => match.IsSpecificMatch);
        IMediaType[] taking = [.. found.Items.Where(match => match.IsSpecificMatch || !hasOwn).Select(match => match.MediaType)];
        return new Paged<MediaTypeItemResponse>(taking.Length, [.. taking.Skip(paging.Skip).Take(paging.Take).Select(MediaTypeItemResponse.From)]);
    }

    /// <summary>The types that hold others instead of a file.</summary>
    [HttpGet("folders")]
    [ProducesResponseType<Paged<MediaTypeItemResponse>>(StatusCodes.Status200OK)]
    public async Task<Paged<MediaTypeItemResponse>> GetFolders([FromQuery] Paging paging)
        => Map(await editing.GetFolderMediaTypes(paging.Skip, paging.Take));

    private static Paged<MediaTypeItemResponse> Map(PagedModel<IMediaType> page) => new(page.Total, [.. page.Items.Select(MediaTypeItemResponse.From)]);
}
