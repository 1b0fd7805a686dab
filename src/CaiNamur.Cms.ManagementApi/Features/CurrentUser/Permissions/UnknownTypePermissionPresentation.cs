namespace CaiNamur.Cms.ManagementApi.Features.CurrentUser.Permissions;

/// <summary>A permission of a kind that only an extension of the client knows.</summary>
public sealed record UnknownTypePermissionPresentation : PermissionPresentation
{
    public required string Context { get; init; }
}
