using System.IO.Compression;
using System.Reflection;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Net.Http.Headers;

namespace CaiNamur.Cms.Backoffice.ClientFiles;

/// <summary>One file of the client, in every form that it is sent in.</summary>
internal sealed class ClientFile
{
    private static readonly FileExtensionContentTypeProvider ContentTypes = new();

    private readonly Assembly _assembly;
    private readonly string _resource;
    private readonly FileEncodings _encodings;

    public ClientFile(Assembly assembly, HashSet<string> resources, string name, ClientDescription.Entry entry)
    {
        _assembly = assembly;
        _resource = $"client/{name}";
        _encodings = new FileEncodings(resources.Contains($"{_resource}.br"), resources.Contains($"{_resource}.gz"));
        Length = entry.Length;
        IsFingerprinted = entry.Fingerprinted;
        Hash = entry.Hash;
        string type = ContentTypes.TryGetContentType(name, out string? known) ? known : "application/octet-stream";
        ContentType = type.StartsWith("text/", StringComparison.Ordinal) ? $"{type}; charset=utf-8" : type;
    }

    public string ContentType { get; }

    /// <summary>Its length in bytes, not compressed.</summary>
    public int Length { get; }

    public bool IsFingerprinted { get; }

    public string Hash { get; }

    /// <summary>Whether its form depends on what the browser accepts.</summary>
    public bool IsCompressed => _encodings.Any;

    /// <summary>The encoding that a browser gets.</summary>
    public string? EncodingFor(IList<StringWithQualityHeaderValue> accepted) => _encodings.Best(accepted);

    /// <summary>Its bytes in an encoding that <see cref="EncodingFor"/> gave.</summary>
    public Stream Open(string? encoding) => encoding switch
    {
        null when _encodings.Brotli => new BrotliStream(Resource(FileEncodings.BrotliExtension), CompressionMode.Decompress),
        null => Resource(string.Empty),
        FileEncodings.BrotliName => Resource(FileEncodings.BrotliExtension),
        _ => Resource(FileEncodings.GzipExtension),
    };

    private Stream Resource(string extension)
        => _assembly.GetManifestResourceStream(_resource + extension) ?? throw new InvalidOperationException($"{_resource}{extension} is missing in the assembly.");
}
