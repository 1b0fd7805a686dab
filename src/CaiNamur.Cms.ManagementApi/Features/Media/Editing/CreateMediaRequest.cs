using System.ComponentModel.DataAnnotations;
using CaiNamur.Cms.ManagementApi.Features.Content;
using CaiNamur.Cms.ManagementApi.Models;

namespace CaiNamur.Cms.ManagementApi.Features.Media.Editing;

/// <summary>A new media item (<c>CreateMediaRequestModel</c>).</summary>
public sealed record CreateMediaRequest : ContentRequest
{
    /// <summary>The key that the client has made for it.</summary>
    public Guid? Id { get; init; }

    /// <summary>The folder it goes into; null at the root.</summary>
    public ReferenceById? Parent { get; init; }

    [Required]
    public required ReferenceById MediaType { get; init; }
}
