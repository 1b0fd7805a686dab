using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;

namespace CaiNamur.Cms.ManagementApi.Security.Passwords;

/// <summary>What a password must be like (<c>Umbraco:CMS:Security:UserPassword</c>), in words for who chooses one.</summary>
internal sealed class PasswordRules(IOptionsMonitor<UserPasswordConfigurationSettings> settings)
{
    /// <summary>Longer ones would only keep the hash function busy.</summary>
    private const int LongestPassword = 256;

    public int MinimumLength => settings.CurrentValue.RequiredLength;

    /// <summary>The rules, as a hint beside the field.</summary>
    public IEnumerable<string> Describe()
    {
        UserPasswordConfigurationSettings rules = settings.CurrentValue;
        yield return $"au moins {rules.RequiredLength} caractères";
        if (rules.RequireLowercase)
        {
            yield return "une lettre minuscule";
        }

        if (rules.RequireUppercase)
        {
            yield return "une lettre majuscule";
        }

        if (rules.RequireDigit)
        {
            yield return "un chiffre";
        }

        if (rules.RequireNonLetterOrDigit)
        {
            yield return "un caractère qui n’est ni une lettre ni un chiffre";
        }
    }

    /// <summary>Why a password will not do, or null when it will.</summary>
    public string? FindFault(string password)
    {
        UserPasswordConfigurationSettings rules = settings.CurrentValue;
        if (password.Length > LongestPassword)
        {
            return $"Le mot de passe ne peut pas dépasser {LongestPassword} caractères.";
        }

        bool holds = password.Length >= rules.RequiredLength
            && (!rules.RequireLowercase || password.Any(char.IsLower))
            && (!rules.RequireUppercase || password.Any(char.IsUpper))
            && (!rules.RequireDigit || password.Any(char.IsDigit))
            && (!rules.RequireNonLetterOrDigit || !password.All(char.IsLetterOrDigit));
        return holds ? null : $"Le mot de passe doit comporter {string.Join(", ", Describe())}.";
    }
}
