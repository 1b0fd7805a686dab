using System.ComponentModel.DataAnnotations;

namespace CaiNamur.Cms.ManagementApi.Security.Pages;

/// <summary>Name and password.</summary>
public sealed class LoginForm
{
    [Required(ErrorMessage = "Indiquez votre adresse e-mail.")]
    public string? UserName { get; set; }

    [Required(ErrorMessage = "Indiquez votre mot de passe.")]
    public string? Password { get; set; }
}
