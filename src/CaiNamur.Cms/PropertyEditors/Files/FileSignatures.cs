using System.Buffers.Binary;

namespace CaiNamur.Cms.PropertyEditors.Files;

/// <summary>
/// Knows by which bytes the usual files begin. An extension that is not listed here has no signature to hold it to;
/// what must never be accepted under any name is found by <see cref="ActiveContentAnalyzer"/>.
/// </summary>
internal static class FileSignatures
{
    private const int HeadLength = 512;

    private static readonly Dictionary<string, Func<ReadOnlyMemory<byte>, bool>> ByExtension = new(StringComparer.OrdinalIgnoreCase)
    {
        ["jpg"] = head => StartsWith(head, [0xFF, 0xD8, 0xFF]),
        ["jpeg"] = head => StartsWith(head, [0xFF, 0xD8, 0xFF]),
        ["png"] = head => StartsWith(head, [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]),
        ["gif"] = head => StartsWith(head, "GIF87a"u8) || StartsWith(head, "GIF89a"u8),
        ["bmp"] = head => StartsWith(head, "BM"u8),
        ["webp"] = head => IsRiff(head, "WEBP"u8),
        ["tif"] = IsTiff,
        ["tiff"] = IsTiff,
        ["ico"] = head => StartsWith(head, [0, 0, 1, 0]),
        ["avif"] = head => IsIsoMedia(head, "avif"u8, "avis"u8, "mif1"u8),
        ["heic"] = head => IsIsoMedia(head, "heic"u8, "heix"u8, "mif1"u8),
        ["svg"] = SvgDocument.IsLikely,
        ["pdf"] = head => head.Span.IndexOf("%PDF-"u8) >= 0,
        ["zip"] = IsZip,
        ["docx"] = IsZip,
        ["xlsx"] = IsZip,
        ["pptx"] = IsZip,
        ["odt"] = IsZip,
        ["ods"] = IsZip,
        ["odp"] = IsZip,
        ["epub"] = IsZip,
        ["doc"] = IsCompoundFile,
        ["xls"] = IsCompoundFile,
        ["ppt"] = IsCompoundFile,
        ["rtf"] = head => StartsWith(head, "{\\rtf"u8),
        ["mp3"] = head => StartsWith(head, "ID3"u8) || IsMpegFrame(head),
        ["wav"] = head => IsRiff(head, "WAVE"u8),
        ["weba"] = IsMatroska,
        ["oga"] = head => StartsWith(head, "OggS"u8),
        ["ogg"] = head => StartsWith(head, "OggS"u8),
        ["opus"] = head => StartsWith(head, "OggS"u8),
        ["flac"] = head => StartsWith(head, "fLaC"u8),
        ["ogv"] = head => StartsWith(head, "OggS"u8),
        ["webm"] = IsMatroska,
        ["mp4"] = IsAnyIsoMedia,
        ["m4a"] = IsAnyIsoMedia,
        ["m4v"] = IsAnyIsoMedia,
        ["mov"] = IsAnyIsoMedia,
        ["woff"] = head => StartsWith(head, "wOFF"u8),
        ["woff2"] = head => StartsWith(head, "wOF2"u8),
    };

    /// <summary>Tells whether a file begins as its extension promises; the stream is left at its beginning.</summary>
    public static bool Match(string extension, Stream stream)
    {
        var buffer = new byte[HeadLength];
        stream.Seek(0, SeekOrigin.Begin);
        var length = stream.ReadAtLeast(buffer, HeadLength, throwOnEndOfStream: false);
        stream.Seek(0, SeekOrigin.Begin);
        return !ByExtension.TryGetValue(extension, out var matches) || matches(buffer.AsMemory(0, length));
    }

    private static bool StartsWith(ReadOnlyMemory<byte> head, ReadOnlySpan<byte> signature) => head.Span.StartsWith(signature);

    private static bool IsRiff(ReadOnlyMemory<byte> head, ReadOnlySpan<byte> format)
        => head.Length >= 12 && head.Span.StartsWith("RIFF"u8) && head.Span[8..12].SequenceEqual(format);

    private static bool IsTiff(ReadOnlyMemory<byte> head)
        => StartsWith(head, [(byte)'I', (byte)'I', 42, 0]) || StartsWith(head, [(byte)'M', (byte)'M', 0, 42]);

    private static bool IsZip(ReadOnlyMemory<byte> head) => StartsWith(head, [(byte)'P', (byte)'K', 3, 4]);

    private static bool IsCompoundFile(ReadOnlyMemory<byte> head)
        => StartsWith(head, [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]);

    private static bool IsMatroska(ReadOnlyMemory<byte> head) => StartsWith(head, [0x1A, 0x45, 0xDF, 0xA3]);

    // Eleven bits set begin every MPEG audio frame.
    private static bool IsMpegFrame(ReadOnlyMemory<byte> head)
        => head.Length >= 2 && (BinaryPrimitives.ReadUInt16BigEndian(head.Span) & 0xFFE0) is 0xFFE0;

    private static bool IsAnyIsoMedia(ReadOnlyMemory<byte> head)
        => head.Length >= 12 && head.Span[4..8].SequenceEqual("ftyp"u8);

    private static bool IsIsoMedia(ReadOnlyMemory<byte> head, ReadOnlySpan<byte> brand, ReadOnlySpan<byte> secondBrand, ReadOnlySpan<byte> thirdBrand)
    {
        if (!IsAnyIsoMedia(head))
        {
            return false;
        }

        var found = head.Span[8..12];
        return found.SequenceEqual(brand) || found.SequenceEqual(secondBrand) || found.SequenceEqual(thirdBrand);
    }
}
