using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CaiNamur.ContentSeed.Reading;

/// <summary>
/// Reads YAML into <see cref="SeedNode"/>s with their lines. It takes the plain part of YAML: one document, text keys,
/// no anchors, aliases or tags.
/// </summary>
internal static class SeedYaml
{
    // Deeper than any block structure an editor can make, and far from what the stack can bear.
    private const int MaximumDepth = 64;

    /// <summary>Gives the document's value, or null when the text is empty or faulty.</summary>
    /// <param name="text">The YAML text.</param>
    /// <param name="file">The file it comes from.</param>
    /// <param name="linesBefore">How many lines of the file stand before the text.</param>
    /// <param name="faults">Takes what is wrong.</param>
    public static SeedNode? Read(string text, string file, int linesBefore, SeedFaults faults)
    {
        Parser parser = new(new StringReader(text));
        try
        {
            return new Builder(parser, file, linesBefore, faults).Document();
        }
        catch (YamlException exception)
        {
            faults.Add(At(exception.End), $"The YAML cannot be read: {Message(exception)}");
            return null;
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException or InvalidCastException)
        {
            // The scanner of YamlDotNet meets some malformed texts with exceptions of its own making instead of a YamlException.
            faults.Add(At(parser.Current?.End ?? Mark.Empty), "The YAML cannot be read from here on.");
            return null;
        }

        // The end of the text may be counted as a line of its own.
        SeedPosition At(Mark mark) => new(file, linesBefore + (int)Math.Clamp(mark.Line, 1, text.AsSpan().TrimEnd('\n').Count('\n') + 1));
    }

    private static string Message(YamlException exception)
    {
        string message = (exception.InnerException?.Message ?? exception.Message).TrimEnd('.');
        return $"{char.ToLowerInvariant(message[0])}{message[1..]}.";
    }

    private sealed class Builder(Parser parser, string file, int linesBefore, SeedFaults faults)
    {
        private bool _faulty;

        public SeedNode? Document()
        {
            parser.Consume<StreamStart>();
            if (parser.TryConsume<StreamEnd>(out _))
            {
                return null;
            }

            parser.Consume<DocumentStart>();
            SeedNode? node = Node(0);
            parser.Consume<DocumentEnd>();
            if (parser.Accept<DocumentStart>(out _))
            {
                Fault(parser.Current!, "The file holds more than one YAML document.");
            }
            else
            {
                parser.Consume<StreamEnd>();
            }

            return _faulty ? null : node;
        }

        private SeedNode? Node(int depth)
        {
            ParsingEvent current = parser.Consume<ParsingEvent>();
            if (current is AnchorAlias)
            {
                Fault(current, "Aliases (*name) are not part of the seed's format.");
                return null;
            }

            var node = (NodeEvent)current;
            if (!node.Anchor.IsEmpty)
            {
                Fault(node, "Anchors (&name) are not part of the seed's format.");
            }

            if (!node.Tag.IsEmpty && !node.Tag.IsNonSpecific)
            {
                Fault(node, "Tags (!name) are not part of the seed's format.");
            }

            if (depth > MaximumDepth)
            {
                throw new YamlException(node.Start, node.End, $"values are nested more than {MaximumDepth} deep");
            }

            return node switch
            {
                Scalar scalar => Text(scalar),
                SequenceStart sequence => Sequence(sequence, depth),
                MappingStart mapping => Mapping(mapping, depth),
                _ => throw new YamlException(node.Start, node.End, "a value was expected"),
            };
        }

        private SeedScalar Text(Scalar scalar)
        {
            if (scalar.Value.Contains('\0'))
            {
                Fault(scalar, "The text holds the null character.");
            }

            return new SeedScalar(At(scalar), scalar.Value, scalar.Style == ScalarStyle.Plain);
        }

        private SeedSequence Sequence(SequenceStart start, int depth)
        {
            List<SeedNode> items = [];
            while (!parser.TryConsume<SequenceEnd>(out _))
            {
                if (Node(depth + 1) is { } item)
                {
                    items.Add(item);
                }
            }

            return new SeedSequence(At(start), items);
        }

        private SeedMapping Mapping(MappingStart start, int depth)
        {
            List<SeedEntry> entries = [];
            HashSet<string> names = [];
            while (!parser.TryConsume<MappingEnd>(out _))
            {
                ParsingEvent keyEvent = parser.Current!;
                if (Node(depth + 1) is not SeedScalar key)
                {
                    Fault(keyEvent, "A name must be a single text.");
                    Node(depth + 1);
                    continue;
                }

                SeedNode? value = Node(depth + 1);
                if (!names.Add(key.Value))
                {
                    Fault(keyEvent, $"\"{key.Value}\" stands twice.");
                    continue;
                }

                if (value is not null)
                {
                    entries.Add(new SeedEntry(key.Position, key.Value, value));
                }
            }

            return new SeedMapping(At(start), entries);
        }

        private SeedPosition At(ParsingEvent current) => new(file, linesBefore + (int)current.Start.Line);

        private void Fault(ParsingEvent current, string reason)
        {
            _faulty = true;
            faults.Add(At(current), reason);
        }
    }
}
