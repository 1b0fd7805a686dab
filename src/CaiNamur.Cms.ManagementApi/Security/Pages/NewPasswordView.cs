namespace CaiNamur.Cms.ManagementApi.Security.Pages;

/// <summary>The page on which a password is chosen.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Introduction">What this is about.</param>
/// <param name="Button">What the button does.</param>
public sealed record NewPasswordView(string Title, string Introduction, string Button)
{
    public string Rules { get; init; } = string.Empty;

    internal static NewPasswordView Reset { get; } = new(
        "Choisir un nouveau mot de passe",
        "Il remplace l’ancien dès que vous l’enregistrez, et ferme toutes les sessions encore ouvertes.",
        "Enregistrer");

    internal static NewPasswordView Invitation { get; } = new(
        "Bienvenue",
        "Choisissez le mot de passe avec lequel vous vous connecterez.",
        "Accepter l’invitation");
}
