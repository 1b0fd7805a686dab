using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CaiNamur.Cms.Hosting;

/// <summary>Options whose attributes say what is right, and whose faults name the whole configuration key.</summary>
internal static class AnnotatedOptions
{
    /// <summary>Binds the options to a section and checks them at the start.</summary>
    public static IServiceCollection AddAnnotatedOptions<TOptions>(this IServiceCollection services, string section)
        where TOptions : class
    {
        services.AddOptions<TOptions>().BindConfiguration(section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<TOptions>>(new Check<TOptions>(section));
        return services;
    }

    private sealed class Check<TOptions>(string section) : IValidateOptions<TOptions>
        where TOptions : class
    {
        public ValidateOptionsResult Validate(string? name, TOptions options)
        {
            List<ValidationResult> faults = [];
            return Validator.TryValidateObject(options, new ValidationContext(options), faults, validateAllProperties: true)
                ? ValidateOptionsResult.Success
                : ValidateOptionsResult.Fail(faults.Select(fault => $"{section}:{string.Join(',', fault.MemberNames)}: {fault.ErrorMessage}"));
        }
    }
}
