using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text.Json;

namespace CaiNamur.Cms.Backoffice.ClientFiles;

/// <summary>The client that the build has put into this assembly.</summary>
internal sealed class ClientBundle
{
    /// <summary>Where its files are served.</summary>
    public const string Path = "/umbraco/backoffice";

    private const string DescriptionName = "client.json";

    private static readonly Assembly Assembly = typeof(ClientBundle).Assembly;

    private readonly FrozenDictionary<string, ClientFile> _files;

    public ClientBundle()
    {
        using Stream description = Assembly.GetManifestResourceStream(DescriptionName)
            ?? throw new InvalidOperationException("The assembly was built without the backoffice client.");
        Description = JsonSerializer.Deserialize(description, ClientDescriptionJson.Default.ClientDescription)!;
        HashSet<string> resources = [.. Assembly.GetManifestResourceNames()];
        _files = Description.Files.ToFrozenDictionary(file => file.Key, file => new ClientFile(Assembly, resources, file.Key, file.Value));
    }

    public ClientDescription Description { get; }

    /// <summary>The address of one of its files.</summary>
    public static string Url(string name) => $"{Path}/{name}";

    public bool TryGet(string name, [NotNullWhen(true)] out ClientFile? file) => _files.TryGetValue(name, out file);
}
