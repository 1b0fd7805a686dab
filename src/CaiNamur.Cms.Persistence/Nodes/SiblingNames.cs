using System.Globalization;

namespace CaiNamur.Cms.Persistence.Nodes;

/// <summary>Siblings have different names: the second « Accueil » becomes « Accueil (1) ».</summary>
internal static class SiblingNames
{
    private const int MaxLength = 255;

    /// <summary>Finds a free name in one command.</summary>
    /// <param name="siblingNames">The names that are taken.</param>
    /// <param name="name">The wanted name.</param>
    public static string FindFree(IQueryable<string?> siblingNames, string name)
    {
        string stem = Stem(name);
        string numbered = stem + " (";
        string lowerName = name.ToLowerInvariant();
        string lowerNumbered = numbered.ToLowerInvariant();
#pragma warning disable CA1304, CA1311, CA1862 // Becomes LOWER and LIKE in SQL.
        List<string?> similar = [.. siblingNames.Where(sibling => sibling == name
            || sibling!.ToLower() == lowerName
            || sibling.ToLower().StartsWith(lowerNumbered))];
#pragma warning restore CA1304, CA1311, CA1862
        var taken = new HashSet<string?>(similar, StringComparer.OrdinalIgnoreCase);
        if (!taken.Contains(name))
        {
            return name;
        }

        for (int number = 1; ; number++)
        {
            string suffix = string.Create(CultureInfo.InvariantCulture, $" ({number})");
            string candidate = (stem.Length + suffix.Length > MaxLength ? stem[..(MaxLength - suffix.Length)] : stem) + suffix;
            if (!taken.Contains(candidate))
            {
                return candidate;
            }
        }
    }

    /// <summary>« Accueil (1) » is a numbered « Accueil ».</summary>
    private static string Stem(string name)
    {
        int open = name.LastIndexOf(" (", StringComparison.Ordinal);
        return open > 0
            && name.EndsWith(')')
            && int.TryParse(name.AsSpan(open + 2, name.Length - open - 3), NumberStyles.None, CultureInfo.InvariantCulture, out _)
                ? name[..open]
                : name;
    }
}
