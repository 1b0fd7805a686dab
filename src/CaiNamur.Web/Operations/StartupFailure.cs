using CaiNamur.Cms.Persistence.Migrations;
using Microsoft.Extensions.Options;

namespace CaiNamur.Web.Operations;

/// <summary>What an operator is told when the application does not start: one message, without the way through the code.</summary>
internal static class StartupFailure
{
    /// <summary>The message, or null when the failure is none that an operator can mend.</summary>
    public static string? Describe(Exception exception) => exception switch
    {
        ConfigurationException or OptionsValidationException or SeedException => exception.Message,
        DatabaseUnavailableException => $"ConnectionStrings:umbracoDbDSN: {exception.Message}",
        _ => null,
    };

    /// <summary>Starts the server.</summary>
    /// <exception cref="ConfigurationException">It cannot listen where it was told to.</exception>
    public static async Task ListenAsync(this WebApplication app)
    {
        try
        {
            await app.StartAsync();
        }
        catch (Exception exception) when (exception is IOException or FormatException)
        {
            throw new ConfigurationException("urls", exception.Message);
        }
    }

    /// <summary>Checks all options before anything is done with any of them.</summary>
    /// <exception cref="OptionsValidationException">A value is out of bounds.</exception>
    /// <exception cref="ConfigurationException">A value is not of the kind that its key wants.</exception>
    public static void CheckOptions(this WebApplication app)
    {
        try
        {
            app.Services.GetService<IStartupValidator>()?.Validate();
        }
        catch (InvalidOperationException exception) when (exception.Source == "Microsoft.Extensions.Configuration.Binder")
        {
            throw new ConfigurationException("Configuration", exception.Message);
        }
    }
}
