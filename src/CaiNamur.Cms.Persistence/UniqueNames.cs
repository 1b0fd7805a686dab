namespace CaiNamur.Cms.Persistence;

/// <summary>Finds a free name near a wanted one.</summary>
internal static class UniqueNames
{
    /// <returns>The name itself, or with the first number that is free: "Texte (1)".</returns>
    public static string ForName(string name, IEnumerable<string?> taken)
        => Free(name, taken, number => $"{name} ({number})");

    /// <returns>The alias itself, or with the first number that is free: "page1".</returns>
    public static string ForAlias(string alias, IEnumerable<string?> taken)
        => Free(alias, taken, number => $"{alias}{number}");

    private static string Free(string wanted, IEnumerable<string?> taken, Func<int, string> numbered)
    {
        HashSet<string> used = new(taken.OfType<string>(), StringComparer.OrdinalIgnoreCase);
        if (!used.Contains(wanted))
        {
            return wanted;
        }

        int number = 1;
        while (used.Contains(numbered(number)))
        {
            number++;
        }

        return numbered(number);
    }
}
