using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace CaiNamur.Cms.PropertyEditors.Files;

/// <summary>Recognises and parses SVG without ever fetching or expanding anything.</summary>
internal static class SvgDocument
{
    public static readonly XNamespace Namespace = "http://www.w3.org/2000/svg";

    private const int MaximumCharacters = 10_000_000;

    private static readonly XmlReaderSettings ReaderSettings = new()
    {
        CloseInput = false,
        DtdProcessing = DtdProcessing.Ignore,
        MaxCharactersInDocument = MaximumCharacters,
        XmlResolver = null,
    };

    /// <summary>Tells from the first bytes whether a file may be SVG.</summary>
    public static bool IsLikely(ReadOnlyMemory<byte> head)
    {
        var text = Decode(head.Span).TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
        return text.StartsWith("<svg", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase)
            || (text.StartsWith("<!", StringComparison.Ordinal) && text.Contains("svg", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Parses a drawing; <c>null</c> when it is not well-formed SVG.</summary>
    public static XDocument? TryLoad(Stream stream)
    {
        try
        {
            using var reader = XmlReader.Create(stream, ReaderSettings);
            var document = XDocument.Load(reader);
            return document.Root?.Name == Namespace + "svg" ? document : null;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static string Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(Encoding.Unicode.Preamble))
        {
            return Encoding.Unicode.GetString(bytes);
        }

        return bytes.StartsWith(Encoding.BigEndianUnicode.Preamble)
            ? Encoding.BigEndianUnicode.GetString(bytes)
            : Encoding.UTF8.GetString(bytes);
    }
}
