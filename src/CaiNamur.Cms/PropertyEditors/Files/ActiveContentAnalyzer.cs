using System.Text;
using Umbraco.Cms.Core.Security;

namespace CaiNamur.Cms.PropertyEditors.Files;

/// <summary>Refuses web pages, scripts and programs, whatever their name says.</summary>
internal sealed class ActiveContentAnalyzer : IFileStreamSecurityAnalyzer
{
    private const int HeadLength = 1024;

    private static readonly string[] Beginnings =
    [
        "<!doctype html", "<html", "<head", "<body", "<script", "<iframe", "<object", "<embed", "<form", "<meta",
        "<?php", "<%", "#!/", "@echo", "x5o!p%@ap",
    ];

    public bool ShouldHandle(Stream fileStream) => true;

    public bool IsConsideredSafe(Stream fileStream)
    {
        var buffer = new byte[HeadLength];
        var length = fileStream.ReadAtLeast(buffer, HeadLength, throwOnEndOfStream: false);
        var head = buffer.AsSpan(0, length);
        return !IsProgram(head) && !BeginsAsActiveText(head);
    }

    private static bool IsProgram(ReadOnlySpan<byte> head)
        => (head.StartsWith("MZ"u8) && head.Contains((byte)0))
            || head.StartsWith("\u007FELF"u8)
            || head.StartsWith((ReadOnlySpan<byte>)[0xCA, 0xFE, 0xBA, 0xBE])
            || head.StartsWith((ReadOnlySpan<byte>)[0xCF, 0xFA, 0xED, 0xFE])
            || head.StartsWith((ReadOnlySpan<byte>)[0xCE, 0xFA, 0xED, 0xFE]);

    private static bool BeginsAsActiveText(ReadOnlySpan<byte> head)
    {
        // Text of two bytes a character reads the same once its zeros are gone.
        var text = Encoding.Latin1.GetString(head).Replace("\0", string.Empty, StringComparison.Ordinal);
        var start = SkipPreamble(text);
        return Array.Exists(Beginnings, beginning => start.StartsWith(beginning, StringComparison.OrdinalIgnoreCase));
    }

    private static string SkipPreamble(string text)
    {
        var rest = text.TrimStart('ï', '»', '¿', 'þ', 'ÿ', ' ', '\t', '\r', '\n', '\f');
        while (rest.StartsWith("<!--", StringComparison.Ordinal) && rest.IndexOf("-->", StringComparison.Ordinal) is var end and > 0)
        {
            rest = rest[(end + 3)..].TrimStart();
        }

        return rest;
    }
}
