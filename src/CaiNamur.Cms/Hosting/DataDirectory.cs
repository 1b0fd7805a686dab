using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace CaiNamur.Cms.Hosting;

/// <summary>The data folder (<c>CaiNamur:DataDirectory</c>) as an absolute path that exists.</summary>
public sealed class DataDirectory
{
    public DataDirectory(IOptions<CaiOptions> options, IHostEnvironment environment)
    {
        Path = System.IO.Path.GetFullPath(options.Value.DataDirectory, environment.ContentRootPath);
        Directory.CreateDirectory(Path);
    }

    /// <summary>Absolute path of the data folder.</summary>
    public string Path { get; }

    /// <summary>Absolute path of a file or folder in the data folder; nothing is created.</summary>
    public string Combine(params ReadOnlySpan<string> segments) => System.IO.Path.Combine([Path, .. segments]);
}
