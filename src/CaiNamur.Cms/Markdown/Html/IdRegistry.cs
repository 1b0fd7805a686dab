using System.Globalization;
using System.Text.RegularExpressions;

namespace CaiNamur.Cms.Markdown.Html;

/// <summary>Gives every id of one field once, all with the field's prefix.</summary>
internal sealed partial class IdRegistry
{
    private readonly HashSet<string> _claimed = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _lastSuffix = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _targets = new(StringComparer.Ordinal);
    private readonly string _prefix;

    public IdRegistry(string? prefix)
    {
        if (prefix is not null && !PrefixPattern().IsMatch(prefix))
        {
            throw new ArgumentException("An id prefix is a lower-case letter followed by letters, digits and hyphens.", nameof(prefix));
        }

        _prefix = prefix is null ? string.Empty : prefix + "-";
    }

    public static bool IsValid(string id) => IdPattern().IsMatch(id);

    /// <summary>Claims an id that links of this field may name without the prefix; the first to ask for it is what they lead to.</summary>
    public string ClaimTarget(string name)
    {
        string id = Claim(_prefix + name);
        _targets.TryAdd(name, id);
        return id;
    }

    /// <summary>Claims the id as given, or with the first number behind it that makes it unique.</summary>
    public string Claim(string id)
    {
        if (_claimed.Add(id))
        {
            return id;
        }

        int suffix = _lastSuffix.GetValueOrDefault(id, 1);
        string candidate;
        do
        {
            suffix++;
            candidate = string.Create(CultureInfo.InvariantCulture, $"{id}-{suffix}");
        }
        while (!_claimed.Add(candidate));

        _lastSuffix[id] = suffix;
        return candidate;
    }

    /// <summary>Whether an id stands in this field already.</summary>
    public bool IsTarget(string name) => _targets.ContainsKey(name);

    /// <summary>The id that a link to <c>#name</c> within the field means; null when the field has no such place.</summary>
    public string? FindTarget(string name) => _targets.GetValueOrDefault(name);

    [GeneratedRegex("^[a-z][a-zA-Z0-9-]{0,60}$")]
    private static partial Regex PrefixPattern();

    [GeneratedRegex("^[\\p{L}][\\p{L}\\p{Nd}_.:-]{0,99}$")]
    private static partial Regex IdPattern();
}
