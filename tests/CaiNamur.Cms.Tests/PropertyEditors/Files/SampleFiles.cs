using System.Text;

namespace CaiNamur.Cms.Tests.PropertyEditors.Files;

/// <summary>The beginnings of files of several kinds.</summary>
internal static class SampleFiles
{
    public static byte[] Png { get; } = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 1, 2, 3];

    public static byte[] Jpeg { get; } = [0xFF, 0xD8, 0xFF, 0xE0, 1, 2, 3];

    public static byte[] Pdf { get; } = Text("%PDF-1.7\n…");

    public static byte[] Program { get; } = [(byte)'M', (byte)'Z', 0x90, 0, 3, 0, 0, 0];

    public static byte[] Svg { get; } = Text("""<svg xmlns="http://www.w3.org/2000/svg" width="120" height="80"><path d="M0 0h10"/></svg>""");

    public static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);
}
