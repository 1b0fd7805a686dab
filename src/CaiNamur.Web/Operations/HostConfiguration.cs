using CaiNamur.Cms.Hosting;
using Microsoft.AspNetCore.HostFiltering;

namespace CaiNamur.Web.Operations;

/// <summary>What the host is told before the services are.</summary>
internal static class HostConfiguration
{
    /// <summary>Nothing that a visitor sends is larger than this.</summary>
    private const int LargestRequest = 1024 * 1024;

    /// <summary>Settings that the application made up by itself count like those that were written by hand.</summary>
    public static void AddGeneratedSettings(this WebApplicationBuilder builder, string dataDirectory)
        => builder.Configuration.AddJsonFile(Path.Combine(dataDirectory, DataDirectory.GeneratedSettingsFile), optional: true, reloadOnChange: false);

    /// <summary>A registration that cannot work shows itself at the start, everywhere, and not to the first visitor who needs it.</summary>
    public static void AddValidation(this WebApplicationBuilder builder)
        => builder.Host.UseDefaultServiceProvider(options => options.ValidateOnBuild = options.ValidateScopes = true);

    public static void AddLimits(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestRequest;

            // Long enough that a page can say what is wrong with a long address, instead of the server closing the door.
            kestrel.Limits.MaxRequestLineSize = 32 * 1024;
            kestrel.Limits.MaxRequestBufferSize = 64 * 1024;
        });
        builder.Services.Configure<HostFilteringOptions>(options => options.IncludeFailureMessage = false);
    }
}
