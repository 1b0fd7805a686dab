using System.ComponentModel.DataAnnotations;

namespace CaiNamur.Cms.ManagementApi.Features.CurrentUser;

/// <summary>One's own new password (<c>ChangePasswordCurrentUserRequestModel</c>).</summary>
public sealed record ChangePasswordRequest
{
    /// <summary>No password needs more, and hashing one takes time.</summary>
    private const int Longest = 256;

    /// <summary>The password so far; nobody changes a password without.</summary>
    [Required, MaxLength(Longest)]
    public required string OldPassword { get; init; }

    [Required, MaxLength(Longest)]
    public required string NewPassword { get; init; }
}
