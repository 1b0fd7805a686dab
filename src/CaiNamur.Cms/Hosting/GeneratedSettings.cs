using System.Text.Json;
using System.Text.Json.Nodes;
using Umbraco.Cms.Core.Configuration;

namespace CaiNamur.Cms.Hosting;

/// <summary>
/// Settings that Umbraco makes up by itself (the installation's id, the key that signs image addresses) are kept in the data folder,
/// in <see cref="FileName"/>, and read again as part of the configuration.
/// </summary>
internal sealed class GeneratedSettings(DataDirectory data) : IConfigManipulator, IDisposable
{
    public const string FileName = "settings.generated.json";

    private static readonly JsonSerializerOptions _indented = new() { WriteIndented = true };

    private readonly SemaphoreSlim _writing = new(1, 1);

    /// <summary>The connection string is the operator's: this application never changes it.</summary>
    public Task SaveConnectionStringAsync(string connectionString, string? providerName)
        => throw new NotSupportedException("The connection string is set in the configuration, not by the application.");

    /// <inheritdoc cref="SaveConnectionStringAsync"/>
    public Task RemoveConnectionStringAsync()
        => throw new NotSupportedException("The connection string is set in the configuration, not by the application.");

    public Task SaveConfigValueAsync(string itemPath, object value)
        => SaveAsync(itemPath, JsonSerializer.SerializeToNode(value));

    public Task SaveDisableRedirectUrlTrackingAsync(bool disable)
        => SaveAsync("Umbraco:CMS:WebRouting:DisableRedirectUrlTracking", JsonValue.Create(disable));

    public Task SetGlobalIdAsync(string id) => SaveAsync("Umbraco:CMS:Global:Id", JsonValue.Create(id));

    public Task SetImagingHmacSecretKeyAsync(string base64Key)
        => SaveAsync("Umbraco:CMS:Imaging:HMACSecretKey", JsonValue.Create(base64Key));

    public void Dispose() => _writing.Dispose();

    private async Task SaveAsync(string key, JsonNode? value)
    {
        string path = data.Combine(FileName);
        await _writing.WaitAsync();
        try
        {
            JsonObject root = File.Exists(path)
                ? JsonNode.Parse(await File.ReadAllTextAsync(path)) as JsonObject ?? []
                : [];
            string[] names = key.Split(':');
            JsonObject section = root;
            foreach (string name in names[..^1])
            {
                section = section[name] as JsonObject ?? Add(section, name);
            }

            section[names[^1]] = value;

            // Written beside and moved: a crash leaves the old file or the new one, never half of one.
            string temporary = path + ".tmp";
            await File.WriteAllTextAsync(temporary, root.ToJsonString(_indented));
            File.Move(temporary, path, overwrite: true);
        }
        finally
        {
            _writing.Release();
        }
    }

    private static JsonObject Add(JsonObject section, string name)
    {
        var added = new JsonObject();
        section[name] = added;
        return added;
    }
}
