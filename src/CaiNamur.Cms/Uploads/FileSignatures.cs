using System.Text;

namespace CaiNamur.Cms.Uploads;

/// <summary>How files of the types that the site takes begin.</summary>
/// <remarks>Source: the specifications of the formats; the Library of Congress lists them under "Sustainability of Digital Formats".</remarks>
internal static class FileSignatures
{
    /// <summary>How much of a file has to be looked at.</summary>
    public const int Length = 512;

    private static readonly Dictionary<string, Func<ReadOnlySpan<byte>, bool>> ByExtension = new(StringComparer.OrdinalIgnoreCase)
    {
        ["png"] = start => start.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
        ["jpg"] = IsJpeg,
        ["jpeg"] = IsJpeg,
        ["gif"] = start => start.StartsWith("GIF87a"u8) || start.StartsWith("GIF89a"u8),
        ["webp"] = start => IsRiff(start, "WEBP"u8),
        ["avif"] = IsIsoMedia,
        ["bmp"] = start => start.StartsWith("BM"u8),
        ["tif"] = IsTiff,
        ["tiff"] = IsTiff,
        ["ico"] = start => start.StartsWith((ReadOnlySpan<byte>)[0x00, 0x00, 0x01, 0x00]),
        ["pdf"] = start => start.StartsWith("%PDF-"u8),
        ["zip"] = IsZip,
        ["docx"] = IsZip,
        ["xlsx"] = IsZip,
        ["pptx"] = IsZip,
        ["odt"] = IsZip,
        ["ods"] = IsZip,
        ["odp"] = IsZip,
        ["epub"] = IsZip,
        ["doc"] = IsCompound,
        ["xls"] = IsCompound,
        ["ppt"] = IsCompound,
        ["mp3"] = start => start.StartsWith("ID3"u8) || (start.Length > 1 && start[0] == 0xFF && (start[1] & 0xE0) == 0xE0),
        ["wav"] = start => IsRiff(start, "WAVE"u8),
        ["ogg"] = IsOgg,
        ["oga"] = IsOgg,
        ["ogv"] = IsOgg,
        ["weba"] = IsMatroska,
        ["webm"] = IsMatroska,
        ["m4a"] = IsIsoMedia,
        ["mp4"] = IsIsoMedia,
        ["mov"] = IsIsoMedia,
        ["txt"] = IsText,
        ["csv"] = IsText,
        ["vtt"] = start => IsText(start) && WithoutByteOrderMark(start).StartsWith("WEBVTT"u8),
        ["srt"] = IsText,
        ["ics"] = start => IsText(start) && WithoutByteOrderMark(start).StartsWith("BEGIN:VCALENDAR"u8),
    };

    /// <summary>Whether a file of this type may begin so; null when the type is not known.</summary>
    /// <param name="extension">Extension without its dot.</param>
    /// <param name="start">The first bytes, <see cref="Length"/> at most.</param>
    public static bool? Matches(string extension, ReadOnlySpan<byte> start)
        => ByExtension.TryGetValue(extension, out Func<ReadOnlySpan<byte>, bool>? matches) ? matches(start) : null;

    private static bool IsJpeg(ReadOnlySpan<byte> start) => start.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]);

    private static bool IsTiff(ReadOnlySpan<byte> start) => start.StartsWith("II*\0"u8) || start.StartsWith("MM\0*"u8);

    private static bool IsZip(ReadOnlySpan<byte> start) => start.StartsWith("PK\u0003\u0004"u8);

    private static bool IsCompound(ReadOnlySpan<byte> start) => start.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]);

    private static bool IsOgg(ReadOnlySpan<byte> start) => start.StartsWith("OggS"u8);

    private static bool IsMatroska(ReadOnlySpan<byte> start) => start.StartsWith((ReadOnlySpan<byte>)[0x1A, 0x45, 0xDF, 0xA3]);

    private static bool IsIsoMedia(ReadOnlySpan<byte> start) => start.Length > 8 && start[4..].StartsWith("ftyp"u8);

    private static bool IsRiff(ReadOnlySpan<byte> start, ReadOnlySpan<byte> kind) => start.StartsWith("RIFF"u8) && start.Length >= 12 && start[8..].StartsWith(kind);

    private static ReadOnlySpan<byte> WithoutByteOrderMark(ReadOnlySpan<byte> start) => start.StartsWith(Encoding.UTF8.Preamble) ? start[Encoding.UTF8.Preamble.Length..] : start;

    /// <summary>No text holds control characters besides line ends and tabs, and none that is shown as text begins like a page.</summary>
    private static bool IsText(ReadOnlySpan<byte> start)
    {
        foreach (byte value in start)
        {
            if (value < 0x20 && value is not (0x09 or 0x0A or 0x0C or 0x0D))
            {
                return false;
            }
        }

        return !WithoutByteOrderMark(start).TrimStart(" \t\r\n"u8).StartsWith("<"u8);
    }
}
