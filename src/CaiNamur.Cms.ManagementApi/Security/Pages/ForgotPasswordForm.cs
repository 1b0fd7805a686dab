using System.ComponentModel.DataAnnotations;

namespace CaiNamur.Cms.ManagementApi.Security.Pages;

/// <summary>The address of who has forgotten their password.</summary>
public sealed class ForgotPasswordForm
{
    [Required(ErrorMessage = "Indiquez votre adresse e-mail.")]
    [EmailAddress(ErrorMessage = "Indiquez une adresse e-mail complète, comme prenom.nom@exemple.be.")]
    public string? Email { get; set; }
}
