namespace CaiNamur.Cms.Persistence.ExternalMembers;

/// <summary>A member of either kind, as both are listed together.</summary>
internal sealed class AnyMember
{
    public required int Id { get; init; }

    public required Guid Key { get; init; }

    public required bool IsExternal { get; init; }

    public required string Email { get; init; }

    public required string UserName { get; init; }

    public required string? Name { get; init; }

    public required bool IsApproved { get; init; }

    public required bool IsLockedOut { get; init; }

    public required DateTime? LastLoginDate { get; init; }

    public required DateTime? LastLockoutDate { get; init; }

    public required DateTime? LastPasswordChangeDate { get; init; }

    /// <summary>Zero for an external member.</summary>
    public required int TypeId { get; init; }
}
