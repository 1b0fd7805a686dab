namespace CaiNamur.Cms.Installation;

/// <summary>The super user, in whose name the system itself acts. It has no password: nobody can sign in as it until one is set.</summary>
/// <param name="Id">Integer id.</param>
/// <param name="Key">Key that Core's code counts on.</param>
/// <param name="Name">Name of the user.</param>
/// <param name="Username">Name for sign-in.</param>
/// <param name="Email">E-mail address; empty until one is set.</param>
/// <param name="Language">ISO code of the language of the backoffice.</param>
/// <param name="GroupIds">Ids of the user groups it belongs to.</param>
public sealed record BuiltInUser(
    int Id,
    Guid Key,
    string Name,
    string Username,
    string Email,
    string Language,
    IReadOnlyList<int> GroupIds);
