namespace CaiNamur.Cms.ManagementApi.Security.Pages;

/// <summary>Where to go after signing in: back to the authorization that was asked for, and nowhere else.</summary>
internal static class ReturnUrl
{
    private const string Authorization = BackOfficePaths.Authorize + "?";

    /// <summary>The address when it is one of ours, or else the backoffice.</summary>
    public static string Sanitise(string? returnUrl)
        => returnUrl is not null
            && returnUrl.StartsWith(Authorization, StringComparison.Ordinal)
            && returnUrl.All(character => char.IsAscii(character) && !char.IsControl(character) && character is not ('\\' or '#' or ' '))
                ? returnUrl
                : BackOfficePaths.Root;
}
