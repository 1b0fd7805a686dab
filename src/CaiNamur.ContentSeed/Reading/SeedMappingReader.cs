using System.Globalization;

namespace CaiNamur.ContentSeed.Reading;

/// <summary>Takes the values of a mapping by name and reports what is missing, of the wrong kind or unknown.</summary>
internal sealed class SeedMappingReader(SeedMapping mapping, SeedFaults faults)
{
    private readonly HashSet<string> _taken = [];

    public SeedPosition Position => mapping.Position;

    public string RequiredText(string name)
    {
        if (Text(name) is { } text && !string.IsNullOrWhiteSpace(text.Value))
        {
            return text.Value;
        }

        if (mapping.Find(name) is null or SeedScalar)
        {
            faults.Add(PositionOf(name), $"\"{name}\" is missing.");
        }

        return string.Empty;
    }

    public SeedScalar? Text(string name)
    {
        switch (Take(name))
        {
            case null:
                return null;
            case SeedScalar scalar:
                return scalar;
            case { } other:
                faults.Add(other.Position, $"\"{name}\" must be a single value, not {other.Kind}.");
                return null;
        }
    }

    public Guid? Key(string name)
    {
        if (Text(name) is not { } text)
        {
            return null;
        }

        if (Guid.TryParse(text.Value, out Guid key) && key != Guid.Empty)
        {
            return key;
        }

        faults.Add(text.Position, $"\"{name}\" is not a key (GUID): \"{text.Value}\".");
        return null;
    }

    public Guid RequiredKey(string name)
    {
        if (Take(name) is null)
        {
            faults.Add(PositionOf(name), $"\"{name}\" is missing.");
            return Guid.Empty;
        }

        return Key(name) ?? Guid.Empty;
    }

    public bool Flag(string name, bool otherwise = false)
    {
        if (Text(name) is not { } text)
        {
            return otherwise;
        }

        if (SeedFlag.TryParse(text, out bool flag))
        {
            return flag;
        }

        faults.Add(text.Position, $"\"{name}\" must be true or false, not \"{text.Value}\".");
        return otherwise;
    }

    public int? Number(string name)
    {
        if (Text(name) is not { } text)
        {
            return null;
        }

        if (int.TryParse(text.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number))
        {
            return number;
        }

        faults.Add(text.Position, $"\"{name}\" must be a whole number, not \"{text.Value}\".");
        return null;
    }

    public IReadOnlyList<SeedScalar> Texts(string name)
    {
        List<SeedScalar> texts = [];
        foreach (SeedNode item in Sequence(name))
        {
            if (item is SeedScalar { IsNull: false } text)
            {
                texts.Add(text);
            }
            else
            {
                faults.Add(item.Position, $"\"{name}\" must list single values.");
            }
        }

        return texts;
    }

    public IReadOnlyList<SeedMapping> Mappings(string name)
    {
        List<SeedMapping> mappings = [];
        foreach (SeedNode item in Sequence(name))
        {
            if (item is SeedMapping itemMapping)
            {
                mappings.Add(itemMapping);
            }
            else
            {
                faults.Add(item.Position, $"\"{name}\" must list mappings.");
            }
        }

        return mappings;
    }

    public SeedMapping? Mapping(string name)
    {
        switch (Take(name))
        {
            case null:
                return null;
            case SeedMapping found:
                return found;
            case { } other:
                faults.Add(other.Position, $"\"{name}\" must be a mapping, not {other.Kind}.");
                return null;
        }
    }

    /// <summary>Reports every name that nobody asked for: it is a misspelling or a misunderstanding.</summary>
    public void RejectOthers()
    {
        foreach (SeedEntry entry in mapping.Entries.Where(entry => !_taken.Contains(entry.Name)))
        {
            faults.Add(entry.Position, $"\"{entry.Name}\" is not known here.");
        }
    }

    public SeedPosition PositionOf(string name)
        => mapping.Entries.FirstOrDefault(entry => entry.Name == name)?.Position ?? mapping.Position;

    public SeedNode? Take(string name)
    {
        _taken.Add(name);
        return mapping.Find(name) is { IsNull: false } value ? value : null;
    }

    private IReadOnlyList<SeedNode> Sequence(string name)
    {
        switch (Take(name))
        {
            case null:
                return [];
            case SeedSequence sequence:
                return sequence.Items;
            case { } other:
                faults.Add(other.Position, $"\"{name}\" must be a list, not {other.Kind}.");
                return [];
        }
    }

}
