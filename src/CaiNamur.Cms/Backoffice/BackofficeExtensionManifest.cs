namespace CaiNamur.Cms.Backoffice;

/// <summary>A package of extensions, as the client reads it (<c>ManifestResponseModel</c>).</summary>
public sealed record BackofficeExtensionManifest
{
    public required string Name { get; init; }

    public string? Id { get; init; }

    public string? Version { get; init; }

    /// <summary>Manifests of the extensions, in the client's shape: type, alias, name, and what the type asks for.</summary>
    public required IReadOnlyList<IReadOnlyDictionary<string, object>> Extensions { get; init; }
}
