using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace CaiNamur.Cms.Imaging.Urls;

/// <summary>Signs image addresses, so that only sizes that the site itself asked for cost work.</summary>
internal sealed class ImageUrlSigner(IImageSigningKey key)
{
    // Half of HMAC-SHA256, as RFC 2104 allows: srcset repeats signatures, and they do not compress.
    private const int SignatureBytes = 16;

    /// <param name="path">The file's path below the media root, decoded.</param>
    /// <param name="query">The command in its one spelling.</param>
    public string Sign(string path, string query)
    {
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(key.Value, Encoding.UTF8.GetBytes($"{path}?{query}"), hash);
        return Base64Url.EncodeToString(hash[..SignatureBytes]);
    }

    public bool IsValid(string path, string query, string signature) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(Sign(path, query)), Encoding.UTF8.GetBytes(signature));
}
