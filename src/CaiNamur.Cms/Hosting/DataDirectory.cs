using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace CaiNamur.Cms.Hosting;

/// <summary>The data folder (<c>CaiNamur:DataDirectory</c>) as an absolute path that exists.</summary>
public sealed class DataDirectory
{
    public DataDirectory(IOptions<CaiOptions> options, IHostEnvironment environment)
    {
        Path = Resolve(options.Value.DataDirectory, environment);
        Directory.CreateDirectory(Path);
    }

    /// <summary>File in the data folder with the settings that the application made up by itself.</summary>
    public static string GeneratedSettingsFile => GeneratedSettings.FileName;

    /// <summary>Absolute path of the data folder.</summary>
    public string Path { get; }

    /// <summary>Where the data folder is, before the services are built; nothing is created.</summary>
    public static string Resolve(IConfiguration configuration, IHostEnvironment environment)
        => Resolve(configuration[$"{CaiOptions.Section}:{nameof(CaiOptions.DataDirectory)}"] ?? new CaiOptions().DataDirectory, environment);

    /// <summary>Absolute path of a file or folder in the data folder; nothing is created.</summary>
    public string Combine(params ReadOnlySpan<string> segments) => System.IO.Path.Combine([Path, .. segments]);

    private static string Resolve(string configured, IHostEnvironment environment)
        => System.IO.Path.GetFullPath(configured, environment.ContentRootPath);
}
