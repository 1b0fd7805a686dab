using System.Text;

namespace CaiNamur.ContentSeed.Reading;

/// <summary>Turns the bytes of a seed file into text: UTF-8, with or without a mark at its start, with any line ends.</summary>
internal static class SeedText
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Gives the text with line feeds only, or null with a fault when the bytes are no readable text.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes, string file, SeedFaults faults)
    {
        ReadOnlySpan<byte> content = bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
        string text;
        try
        {
            text = Utf8.GetString(content);
        }
        catch (DecoderFallbackException exception)
        {
            int line = 1 + content[..Math.Clamp(exception.Index, 0, content.Length)].Count((byte)'\n');
            faults.Add(new(file, line), "The file is not UTF-8 text.");
            return null;
        }

        text = WithLineFeeds(text);
        int control = text.AsSpan().IndexOfAny(ControlCharacters);
        if (control < 0)
        {
            return text;
        }

        faults.Add(new(file, 1 + text.AsSpan(0, control).Count('\n')), $"The file holds the control character U+{(int)text[control]:X4}.");
        return null;
    }

    /// <summary>Gives the text with one kind of line end; string.ReplaceLineEndings would also change other separators.</summary>
    public static string WithLineFeeds(string text)
        => text.Contains('\r') ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n') : text;

    // A null character cannot be stored in every database, and none of these has a meaning in a text.
    private static readonly System.Buffers.SearchValues<char> ControlCharacters = System.Buffers.SearchValues.Create(
        [.. Enumerable.Range(0, 32).Select(code => (char)code).Where(character => character is not ('\t' or '\n')), '\u007f']);
}
