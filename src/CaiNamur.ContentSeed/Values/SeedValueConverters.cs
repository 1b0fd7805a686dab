namespace CaiNamur.ContentSeed.Values;

/// <summary>Finds the converter for an editor.</summary>
internal sealed class SeedValueConverters
{
    private readonly Dictionary<string, ISeedValueConverter> _byEditor = new(StringComparer.Ordinal);
    private readonly JsonValueConverter _otherwise = new();

    public SeedValueConverters(IEnumerable<ISeedValueConverter> converters)
    {
        foreach (ISeedValueConverter converter in converters)
        {
            foreach (string alias in converter.EditorAliases)
            {
                _byEditor.Add(alias, converter);
            }
        }
    }

    /// <summary>Gives the converter for an editor; one that nobody knows has its JSON written as YAML.</summary>
    public ISeedValueConverter For(string editorAlias) => _byEditor.GetValueOrDefault(editorAlias, _otherwise);
}
