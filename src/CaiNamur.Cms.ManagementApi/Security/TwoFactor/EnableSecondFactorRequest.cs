using System.ComponentModel.DataAnnotations;

namespace CaiNamur.Cms.ManagementApi.Security.TwoFactor;

/// <summary>The first code of an app that has just been set up.</summary>
public sealed class EnableSecondFactorRequest
{
    [Required]
    [StringLength(20)]
    public required string Code { get; init; }

    /// <summary>The secret that the set-up was answered with.</summary>
    [Required]
    [StringLength(200, MinimumLength = 32)]
    public required string Secret { get; init; }
}
