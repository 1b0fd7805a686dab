using System.ComponentModel.DataAnnotations;

namespace CaiNamur.Cms.ManagementApi.Security.Pages;

/// <summary>A new password, twice.</summary>
public sealed class NewPasswordForm
{
    [Required(ErrorMessage = "Choisissez un mot de passe.")]
    public string? NewPassword { get; set; }

    [Required(ErrorMessage = "Répétez le mot de passe.")]
    [Compare(nameof(NewPassword), ErrorMessage = "Les deux mots de passe ne sont pas les mêmes.")]
    public string? ConfirmPassword { get; set; }
}
