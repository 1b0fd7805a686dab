using System.ComponentModel.DataAnnotations;

namespace CaiNamur.Cms.ManagementApi.Security.Pages;

/// <summary>Limits of the sign-in pages (<c>CaiNamur:SignIn</c>), beside those that Umbraco has names for.</summary>
public sealed class SignInOptions
{
    public const string Section = "CaiNamur:SignIn";

    /// <summary>How many failures one network address may have within <see cref="FailureWindow"/>.</summary>
    [Range(1, int.MaxValue)]
    public int FailuresPerAddress { get; set; } = 30;

    /// <summary>The time that failures are counted over.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "1.00:00:00")]
    public TimeSpan FailureWindow { get; set; } = TimeSpan.FromMinutes(5);
}
