using System.Globalization;
using CaiNamur.ContentSeed.Reading;
using CaiNamur.ContentSeed.Values;

namespace CaiNamur.ContentSeed.Export;

/// <summary>Gathers the entries of a mapping and leaves out what an import would assume anyway.</summary>
internal sealed class EntryList
{
    private readonly List<SeedEntry> _entries = [];

    public EntryList Text(string name, string? value)
        => string.IsNullOrEmpty(value) ? this : Node(name, SeedScalar.Text(value));

    public EntryList Key(string name, Guid key) => Node(name, SeedScalar.Plain(key.ToString()));

    public EntryList KeyUnless(string name, Guid key, Guid derived) => key == derived ? this : Key(name, key);

    public EntryList Flag(string name, bool value, bool otherwise = false)
        => value == otherwise ? this : Node(name, SeedScalar.Plain(value ? "true" : "false"));

    public EntryList Number(string name, int value) => Node(name, SeedScalar.Plain(value.ToString(CultureInfo.InvariantCulture)));

    public EntryList NumberUnless(string name, int value, int otherwise) => value == otherwise ? this : Number(name, value);

    public EntryList Texts(string name, IEnumerable<string> values) => Nodes(name, values.Select(SeedNode (value) => SeedScalar.Text(value)));

    public EntryList Nodes(string name, IEnumerable<SeedNode> nodes)
    {
        SeedSequence sequence = SeedSequence.Of(nodes);
        return sequence.Items.Count == 0 ? this : Node(name, sequence);
    }

    public EntryList Entries(string name, IEnumerable<SeedEntry> entries)
    {
        SeedMapping mapping = SeedValueSource.Mapping(entries);
        return mapping.Entries.Count == 0 ? this : Node(name, mapping);
    }

    public EntryList Node(string name, SeedNode node)
    {
        _entries.Add(SeedValueSource.Entry(name, node));
        return this;
    }

    public EntryList Add(IEnumerable<SeedEntry> entries)
    {
        _entries.AddRange(entries);
        return this;
    }

    public SeedMapping ToMapping() => SeedValueSource.Mapping(_entries);
}
