using System.Security.Cryptography;
using System.Text;

namespace CaiNamur.ContentSeed.Keys;

/// <summary>Makes the UUID of a name within a namespace (RFC 4122, section 4.3, version 5): the same each time and everywhere.</summary>
internal static class NameBasedGuid
{
    private const int GuidLength = 16;

    [System.Diagnostics.CodeAnalysis.SuppressMessage(
        "Security",
        "CA5350:Do Not Use Weak Cryptographic Algorithms",
        Justification = "Version 5 is defined with SHA-1; the result is an identifier and protects nothing.")]
    public static Guid Create(Guid space, string name)
    {
        byte[] input = new byte[GuidLength + Encoding.UTF8.GetByteCount(name)];
        space.TryWriteBytes(input, bigEndian: true, out _);
        Encoding.UTF8.GetBytes(name, input.AsSpan(GuidLength));

        Span<byte> hash = stackalloc byte[SHA1.HashSizeInBytes];
        SHA1.HashData(input, hash);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash[..GuidLength], bigEndian: true);
    }
}
