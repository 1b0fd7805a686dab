using CaiNamur.Cms.ManagementApi.Models;

namespace CaiNamur.Cms.ManagementApi.Features.CurrentUser.Permissions;

/// <summary>A permission on a document and what is below it.</summary>
public sealed record DocumentPermissionPresentation : PermissionPresentation
{
    public required ReferenceById Document { get; init; }
}
