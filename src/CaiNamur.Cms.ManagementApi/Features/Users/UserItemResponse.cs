using CaiNamur.Cms.ManagementApi.Models;
using Umbraco.Cms.Core.Models.Membership;

namespace CaiNamur.Cms.ManagementApi.Features.Users;

/// <summary>A user in short (<c>UserItemResponseModel</c>).</summary>
public sealed record UserItemResponse
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    public required IReadOnlyList<string> AvatarUrls { get; init; }

    public required UserKind Kind { get; init; }

    public IReadOnlyList<Flag> Flags { get; init; } = [];
}
