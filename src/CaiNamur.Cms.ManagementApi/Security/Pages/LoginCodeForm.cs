using System.ComponentModel.DataAnnotations;

namespace CaiNamur.Cms.ManagementApi.Security.Pages;

/// <summary>The code of an authenticator app.</summary>
public sealed class LoginCodeForm
{
    [Required(ErrorMessage = "Indiquez le code que montre votre application.")]
    public string? Code { get; set; }
}
