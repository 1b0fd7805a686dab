using CaiNamur.ContentSeed.Keys;
using CaiNamur.ContentSeed.Reading;

namespace CaiNamur.ContentSeed.Values;

/// <summary>What a stored value is written from.</summary>
internal sealed record SeedValueSource
{
    /// <summary>The key of the page, media item or block that has the property.</summary>
    public required Guid Owner { get; init; }

    /// <summary>The property's alias.</summary>
    public required string Alias { get; init; }

    public required SeedDataType DataType { get; init; }

    public required SeedPropertyWriter Properties { get; init; }

    public ISeedNames Names => Properties.Names;

    /// <summary>Gives the entry for the key of a part of the value, or nothing when an import derives this key by itself.</summary>
    public IEnumerable<SeedEntry> KeyEntry(Guid key, int index)
        => key == Guid.Empty || key == SeedKeys.Part(Owner, $"{Alias}[{index}]") ? [] : [Entry("key", SeedScalar.Plain(key.ToString()))];

    public void Omit(string reason) => Properties.Omit($"\"{Alias}\": {reason}");

    public static SeedEntry Entry(string name, SeedNode value) => new(SeedPosition.None, name, value);

    public static SeedMapping Mapping(params IEnumerable<SeedEntry> entries) => new(SeedPosition.None, [.. entries]);
}
