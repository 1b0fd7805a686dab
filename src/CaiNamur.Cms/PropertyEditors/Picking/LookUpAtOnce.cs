namespace CaiNamur.Cms.PropertyEditors.Picking;

/// <summary>Finds items by their keys. The first time it looks up all that are expected, so that the later times find them at hand.</summary>
/// <param name="expected">What will probably be asked for.</param>
/// <param name="find">Looks items up.</param>
/// <param name="keyOf">The key of an item.</param>
internal sealed class LookUpAtOnce<T>(IReadOnlyCollection<Guid> expected, Func<Guid[], IEnumerable<T>> find, Func<T, Guid> keyOf)
    where T : class
{
    private readonly Dictionary<Guid, T?> _known = [];

    /// <summary>The items with these keys, as far as they exist.</summary>
    public IReadOnlyList<T> Find(IReadOnlyCollection<Guid> keys)
    {
        if (keys.Any(key => !_known.ContainsKey(key)))
        {
            Guid[] asked = [.. keys.Concat(expected).Where(key => !_known.ContainsKey(key)).Distinct()];
            foreach (var key in asked)
            {
                _known[key] = null;
            }

            foreach (var item in find(asked))
            {
                _known[keyOf(item)] = item;
            }
        }

        return [.. keys.Distinct().Select(key => _known[key]).OfType<T>()];
    }
}
