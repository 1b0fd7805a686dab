using System.IO.Compression;
using System.Security.Cryptography;

namespace CaiNamur.Web.Assets;

/// <summary>One file of the site, in every form that it is sent in. Text is compressed when it is first asked for, and once.</summary>
internal sealed class SiteAsset
{
    private readonly Lazy<byte[]?> _gzip;
    private readonly Lazy<byte[]?> _brotli;

    /// <param name="name">The file's path in <c>wwwroot</c>, with a slash in front.</param>
    /// <param name="contentType">Its media type.</param>
    /// <param name="bytes">Its bytes as they are.</param>
    public SiteAsset(string name, string contentType, byte[] bytes)
    {
        string fingerprint = Convert.ToHexStringLower(SHA256.HashData(bytes))[..12];
        string extension = Path.GetExtension(name);
        bool isText = contentType.StartsWith("text/", StringComparison.Ordinal) || contentType.EndsWith("+xml", StringComparison.Ordinal);
        FileName = $"{name[1..^extension.Length]}.{fingerprint}{extension}";
        ContentType = isText ? $"{contentType}; charset=utf-8" : contentType;
        Bytes = bytes;
        IsText = isText;
        _gzip = new(() => isText ? Compress(bytes, stream => new GZipStream(stream, CompressionLevel.SmallestSize, leaveOpen: true)) : null);
        _brotli = new(() => isText ? Compress(bytes, stream => new BrotliStream(stream, CompressionLevel.SmallestSize, leaveOpen: true)) : null);
    }

    /// <summary>Its path below the folder of assets, with a fingerprint of its bytes: another content has another address.</summary>
    public string FileName { get; }

    public string Url => SiteAssetEndpoints.Folder + FileName;

    public string ContentType { get; }

    public bool IsText { get; }

    public byte[] Bytes { get; }

    /// <summary>Compressed with gzip, or null when that gains nothing.</summary>
    public byte[]? Gzip => _gzip.Value;

    /// <summary>Compressed with Brotli, or null when that gains nothing.</summary>
    public byte[]? Brotli => _brotli.Value;

    private static byte[]? Compress(byte[] bytes, Func<Stream, Stream> compressor)
    {
        using var output = new MemoryStream();
        using (Stream stream = compressor(output))
        {
            stream.Write(bytes);
        }

        byte[] compressed = output.ToArray();
        return compressed.Length < bytes.Length ? compressed : null;
    }
}
