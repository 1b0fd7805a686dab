using System.Security.Cryptography;

namespace CaiNamur.Cms.PropertyEditors.Files;

/// <summary>Keys under which the files of nested values are stored.</summary>
internal static class OwnerKey
{
    // RFC 9562: version 8 is for keys with a meaning of their own; the media path scheme refuses version 7.
    private const int CustomVersion = 0x80;
    private const int Variant = 0x80;

    /// <summary>A block of a document owns its files by itself: two blocks may well hold files of the same name.</summary>
    public static Guid ForBlock(Guid ownerKey, Guid blockKey) => Derive([.. ownerKey.ToByteArray(bigEndian: true), .. blockKey.ToByteArray(bigEndian: true)]);

    /// <summary>Stands for a property within a block, whose own key is not part of the stored value.</summary>
    public static Guid ForProperty(string alias) => Derive(System.Text.Encoding.UTF8.GetBytes(alias));

    private static Guid Derive(ReadOnlySpan<byte> source)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(source, hash);
        hash[6] = (byte)((hash[6] & 0x0F) | CustomVersion);
        hash[8] = (byte)((hash[8] & 0x3F) | Variant);
        return new Guid(hash[..16], bigEndian: true);
    }
}
