using CaiNamur.Cms.Hosting;

namespace CaiNamur.Web.Operations;

/// <summary>The data folder as it is configured, tried out before anything counts on it.</summary>
internal static class DataDirectorySetting
{
    private const string Key = $"{CaiOptions.Section}:{nameof(CaiOptions.DataDirectory)}";

    /// <summary>Gives the absolute path of the folder, which exists then and can be written to.</summary>
    /// <exception cref="ConfigurationException">It cannot be made or written to.</exception>
    public static string Read(IConfiguration configuration, IHostEnvironment environment)
    {
        try
        {
            string path = DataDirectory.Resolve(configuration, environment);
            Directory.CreateDirectory(path);
            using FileStream probe = new(
                Path.Combine(path, $".write-{Guid.NewGuid():N}"), FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose);
            return path;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new ConfigurationException(Key, $"'{configuration[Key]}' cannot be used as the data folder: {exception.Message}");
        }
    }
}
