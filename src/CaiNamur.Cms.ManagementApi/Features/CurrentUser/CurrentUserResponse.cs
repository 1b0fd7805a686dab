using CaiNamur.Cms.ManagementApi.Features.CurrentUser.Permissions;
using CaiNamur.Cms.ManagementApi.Models;

namespace CaiNamur.Cms.ManagementApi.Features.CurrentUser;

/// <summary>Who is signed in (<c>CurrentUserResponseModel</c>). The client maps over every list without looking whether it is there.</summary>
public sealed record CurrentUserResponse
{
    public required Guid Id { get; init; }

    public required string Email { get; init; }

    public required string UserName { get; init; }

    public required string Name { get; init; }

    public required IReadOnlyList<ReferenceById> UserGroupIds { get; init; }

    /// <summary>The language of the client.</summary>
    public required string? LanguageIsoCode { get; init; }

    public required IReadOnlyList<ReferenceById> DocumentStartNodeIds { get; init; }

    public required bool HasDocumentRootAccess { get; init; }

    public required IReadOnlyList<ReferenceById> MediaStartNodeIds { get; init; }

    public required bool HasMediaRootAccess { get; init; }

    public required IReadOnlyList<string> AvatarUrls { get; init; }

    /// <summary>ISO codes of the languages that the user edits.</summary>
    public required IReadOnlyList<string> Languages { get; init; }

    public required bool HasAccessToAllLanguages { get; init; }

    public required bool HasAccessToSensitiveData { get; init; }

    /// <summary>Permissions on what no entry of <see cref="Permissions"/> speaks of.</summary>
    public required IReadOnlyList<string> FallbackPermissions { get; init; }

    public required IReadOnlyList<PermissionPresentation> Permissions { get; init; }

    /// <summary>The client's aliases of the sections.</summary>
    public required IReadOnlyList<string> AllowedSections { get; init; }

    public required bool IsAdmin { get; init; }
}
