using System.Globalization;
using System.Text;
using CaiNamur.ContentSeed.Reading;

namespace CaiNamur.ContentSeed.Export;

/// <summary>Writes nodes as YAML: always the same text for the same values, readable, and read back to the letter.</summary>
internal static class SeedYamlWriter
{
    private const int IndentWidth = 2;

    public static string Write(SeedNode node)
    {
        StringBuilder text = new();
        switch (node)
        {
            case SeedMapping { Entries.Count: > 0 } mapping:
                WriteEntries(text, mapping, indent: 0, isFirstInline: false);
                break;
            case SeedSequence { Items.Count: > 0 } sequence:
                WriteItems(text, sequence, indent: 0);
                break;
            default:
                WriteInline(text, node, indent: 0);
                break;
        }

        return text.ToString();
    }

    private static void WriteEntries(StringBuilder text, SeedMapping mapping, int indent, bool isFirstInline)
    {
        bool isFirst = true;
        foreach (SeedEntry entry in mapping.Entries)
        {
            if (!(isFirst && isFirstInline))
            {
                text.Append(' ', indent);
            }

            isFirst = false;
            text.Append(Line(entry.Name)).Append(':');
            WriteValue(text, entry.Value, indent);
        }
    }

    private static void WriteValue(StringBuilder text, SeedNode value, int indent)
    {
        switch (value)
        {
            case SeedMapping { Entries.Count: > 0 } mapping:
                text.Append('\n');
                WriteEntries(text, mapping, indent + IndentWidth, isFirstInline: false);
                break;
            case SeedSequence { Items.Count: > 0 } sequence:
                text.Append('\n');
                WriteItems(text, sequence, indent + IndentWidth);
                break;
            default:
                text.Append(' ');
                WriteInline(text, value, indent + IndentWidth);
                break;
        }
    }

    private static void WriteItems(StringBuilder text, SeedSequence sequence, int indent)
    {
        foreach (SeedNode item in sequence.Items)
        {
            text.Append(' ', indent).Append('-');
            switch (item)
            {
                case SeedMapping { Entries.Count: > 0 } mapping:
                    text.Append(' ');
                    WriteEntries(text, mapping, indent + IndentWidth, isFirstInline: true);
                    break;
                default:
                    WriteValue(text, item, indent);
                    break;
            }
        }
    }

    private static void WriteInline(StringBuilder text, SeedNode node, int indent)
    {
        switch (node)
        {
            case SeedMapping:
                text.Append("{}\n");
                break;
            case SeedSequence:
                text.Append("[]\n");
                break;
            case SeedScalar { IsPlain: true } scalar:
                text.Append(scalar.Value).Append('\n');
                break;
            case SeedScalar scalar when CanBeBlock(scalar.Value):
                WriteBlock(text, scalar.Value, indent);
                break;
            case SeedScalar scalar:
                text.Append(Line(scalar.Value)).Append('\n');
                break;
        }
    }

    // The text as it is, line by line; the mark tells whether it ends with a line end.
    private static void WriteBlock(StringBuilder text, string value, int indent)
    {
        bool endsWithLineEnd = value.EndsWith('\n');
        text.Append(endsWithLineEnd ? "|\n" : "|-\n");
        foreach (string line in (endsWithLineEnd ? value[..^1] : value).Split('\n'))
        {
            if (line.Length > 0)
            {
                text.Append(' ', indent).Append(line);
            }

            text.Append('\n');
        }
    }

    private static bool CanBeBlock(string value)
    {
        if (!value.Contains('\n') || value.EndsWith("\n\n", StringComparison.Ordinal) || value.Any(character => character != '\n' && NeedsEscape(character)))
        {
            return false;
        }

        string[] lines = value.Split('\n');
        return lines[0].Length > 0
            && lines[0][0] != ' '
            && !Array.Exists(lines, line => line.Length > 0 && string.IsNullOrWhiteSpace(line));
    }

    private static string Line(string value)
    {
        if (IsSafePlain(value))
        {
            return value;
        }

        return value.Any(NeedsEscape) ? Escaped(value) : $"'{value.Replace("'", "''", StringComparison.Ordinal)}'";
    }

    // Starting with a letter or a slash keeps clear of YAML's signs and of numbers; what looks like a word with a meaning is quoted.
    private static bool IsSafePlain(string value)
        => value.Length > 0
            && (char.IsLetter(value[0]) || value[0] == '/')
            && value[^1] is not (' ' or ':')
            && !value.Contains(": ", StringComparison.Ordinal)
            && !value.Contains(" #", StringComparison.Ordinal)
            && !value.Any(NeedsEscape)
            && !new SeedScalar(SeedPosition.None, value).IsNull
            && !SeedFlag.TryParse(new SeedScalar(SeedPosition.None, value), out _);

    private static bool NeedsEscape(char character)
        => char.IsControl(character)
            || char.IsSurrogate(character)
            || character is '\u2028' or '\u2029' or '\ufeff' or '\ufffe' or '\uffff';

    private static string Escaped(string value)
    {
        StringBuilder text = new(value.Length + 16);
        text.Append('"');
        for (int index = 0; index < value.Length; index++)
        {
            char character = value[index];
            if (char.IsHighSurrogate(character) && index + 1 < value.Length && char.IsLowSurrogate(value[index + 1]))
            {
                text.Append(character).Append(value[++index]);
                continue;
            }

            _ = character switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append("\\\\"),
                '\n' => text.Append("\\n"),
                '\r' => text.Append("\\r"),
                '\t' => text.Append("\\t"),
                _ when NeedsEscape(character) => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}"),
                _ => text.Append(character),
            };
        }

        return text.Append('"').ToString();
    }
}
