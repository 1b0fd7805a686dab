using CaiNamur.Cms.Hosting;
using Microsoft.Extensions.Options;

namespace CaiNamur.Web.Operations;

/// <summary>The seed's folder (<c>CaiNamur:ContentSeed</c>): relative to the application's files, or delivered beside the program.</summary>
internal sealed class SeedDirectory(IOptions<CaiOptions> options, IHostEnvironment environment)
{
    public string Path { get; } = Resolve(options.Value.ContentSeed, environment.ContentRootPath);

    /// <exception cref="ConfigurationException">The folder does not exist.</exception>
    public void RequireExisting()
    {
        if (!Directory.Exists(Path))
        {
            throw new ConfigurationException($"{CaiOptions.Section}:{nameof(CaiOptions.ContentSeed)}", $"the folder {Path} does not exist");
        }
    }

    private static string Resolve(string configured, string contentRoot)
    {
        string inContentRoot = System.IO.Path.GetFullPath(configured, contentRoot);
        return Directory.Exists(inContentRoot) ? inContentRoot : System.IO.Path.GetFullPath(configured, AppContext.BaseDirectory);
    }
}
