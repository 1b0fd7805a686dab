using CaiNamur.Cms.ManagementApi.Models;

namespace CaiNamur.Cms.ManagementApi.Features.CurrentUser.Permissions;

/// <summary>A permission on one property of the documents of a type.</summary>
public sealed record DocumentPropertyValuePermissionPresentation : PermissionPresentation
{
    public required ReferenceById DocumentType { get; init; }

    public required ReferenceById PropertyType { get; init; }
}
