using System.Text;
using Microsoft.AspNetCore.StaticFiles;

namespace CaiNamur.Cms.Imaging.Delivery;

/// <summary>Tells what a file is by its first bytes; its name is believed only for what is downloaded anyway.</summary>
internal static class MediaKinds
{
    /// <summary>How much of a file has to be seen.</summary>
    public const int HeadLength = 1024;

    private static readonly FileExtensionContentTypeProvider Names = new();

    public static MediaKind Recognise(ReadOnlySpan<byte> head, string path) =>
        RecogniseImage(head) ?? RecogniseSound(head) ?? RecogniseDocument(head) ?? MediaKind.Attachment(TypeOfName(path));

    private static MediaKind? RecogniseImage(ReadOnlySpan<byte> head) => head switch
    {
        [0xFF, 0xD8, 0xFF, ..] => MediaKind.Jpeg,
        [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => MediaKind.Png,
        [(byte)'G', (byte)'I', (byte)'F', (byte)'8', (byte)'7' or (byte)'9', (byte)'a', ..] => MediaKind.Gif,
        [(byte)'I', (byte)'I', 0x2A, 0x00, ..] or [(byte)'M', (byte)'M', 0x00, 0x2A, ..] => MediaKind.Tiff,
        _ when IsRiff(head, "WEBP"u8) => IsAnimated(head) ? MediaKind.AnimatedWebP : MediaKind.WebP,
        _ when IsBaseMedia(head) => RecogniseBaseMedia(head.Slice(8, 4)),
        _ => null,
    };

    private static MediaKind RecogniseBaseMedia(ReadOnlySpan<byte> brand) => brand switch
    {
        _ when brand.SequenceEqual("avif"u8) => MediaKind.Avif,
        _ when brand.SequenceEqual("avis"u8) => MediaKind.Inline("image/avif"),
        _ when brand.StartsWith("hei"u8) || brand.SequenceEqual("mif1"u8) => MediaKind.Attachment("image/heif"),
        _ when brand.StartsWith("M4A"u8) => MediaKind.Inline("audio/mp4"),
        _ when brand.StartsWith("qt"u8) => MediaKind.Inline("video/quicktime"),
        _ => MediaKind.Inline("video/mp4"),
    };

    private static MediaKind? RecogniseSound(ReadOnlySpan<byte> head) => head switch
    {
        [0x1A, 0x45, 0xDF, 0xA3, ..] => head[..Math.Min(64, head.Length)].IndexOf("webm"u8) > 0 ? MediaKind.Inline("video/webm") : MediaKind.Attachment("video/x-matroska"),
        [(byte)'O', (byte)'g', (byte)'g', (byte)'S', ..] => MediaKind.Inline(head.IndexOf("theora"u8) > 0 ? "video/ogg" : "audio/ogg"),
        [(byte)'I', (byte)'D', (byte)'3', ..] => MediaKind.Inline("audio/mpeg"),
        [0xFF, 0xFB or 0xF3 or 0xF2 or 0xFA, ..] => MediaKind.Inline("audio/mpeg"),
        [(byte)'f', (byte)'L', (byte)'a', (byte)'C', ..] => MediaKind.Inline("audio/flac"),
        _ when IsRiff(head, "WAVE"u8) => MediaKind.Inline("audio/wav"),
        _ => null,
    };

    private static MediaKind? RecogniseDocument(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith("%PDF-"u8))
        {
            return MediaKind.Pdf;
        }

        string text = Encoding.UTF8.GetString(head).TrimStart('\ufeff', ' ', '\t', '\r', '\n');
        bool drawing = text.StartsWith("<svg", StringComparison.OrdinalIgnoreCase)
            || (IsPrologue(text) && text.Contains("<svg", StringComparison.OrdinalIgnoreCase));
        return drawing ? MediaKind.Svg : null;
    }

    private static bool IsPrologue(string text) =>
        text.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("<!--", StringComparison.Ordinal)
        || text.StartsWith("<!doctype svg", StringComparison.OrdinalIgnoreCase);

    private static bool IsRiff(ReadOnlySpan<byte> head, ReadOnlySpan<byte> form) =>
        head.Length >= 12 && head.StartsWith("RIFF"u8) && head.Slice(8, 4).SequenceEqual(form);

    private static bool IsAnimated(ReadOnlySpan<byte> webp) =>
        webp.Length > 20 && webp.Slice(12, 4).SequenceEqual("VP8X"u8) && (webp[20] & 0b10) != 0;

    private static bool IsBaseMedia(ReadOnlySpan<byte> head) => head.Length >= 12 && head.Slice(4, 4).SequenceEqual("ftyp"u8);

    private static string TypeOfName(string path) => Names.TryGetContentType(path, out string? type) ? type : "application/octet-stream";
}
