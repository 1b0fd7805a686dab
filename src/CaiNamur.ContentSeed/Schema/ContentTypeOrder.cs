namespace CaiNamur.ContentSeed.Schema;

/// <summary>Orders types so that each comes after those that it is composed of and, where it can be, after its allowed children.</summary>
internal static class ContentTypeOrder
{
    public static IReadOnlyList<ContentTypeSeed> Of(IReadOnlyList<ContentTypeSeed> types)
    {
        Dictionary<string, ContentTypeSeed> byAlias = [];
        foreach (ContentTypeSeed type in types)
        {
            byAlias.TryAdd(type.Alias, type);
        }

        List<ContentTypeSeed> composed = [];
        Visit(types, byAlias, composed, (type, visit) => type.Compositions.ToList().ForEach(alias => visit(alias.Value)));

        // The second walk keeps the order of the first wherever allowed children do not ask for another one.
        List<ContentTypeSeed> ordered = [];
        Visit(composed, byAlias, ordered, (type, visit) =>
        {
            type.Compositions.ToList().ForEach(alias => visit(alias.Value));
            type.AllowedChildren.ToList().ForEach(alias => visit(alias.Value));
        });
        return IsComposable(ordered) ? ordered : composed;
    }

    private static void Visit(
        IReadOnlyList<ContentTypeSeed> types,
        Dictionary<string, ContentTypeSeed> byAlias,
        List<ContentTypeSeed> ordered,
        Action<ContentTypeSeed, Action<string>> visitNeeded)
    {
        HashSet<string> seen = [];
        foreach (ContentTypeSeed type in types)
        {
            VisitOne(type.Alias);
        }

        void VisitOne(string alias)
        {
            if (byAlias.TryGetValue(alias, out ContentTypeSeed? type) && seen.Add(alias))
            {
                visitNeeded(type, VisitOne);
                ordered.Add(type);
            }
        }
    }

    private static bool IsComposable(List<ContentTypeSeed> ordered)
    {
        HashSet<string> all = [.. ordered.Select(type => type.Alias)];
        HashSet<string> before = [];
        foreach (ContentTypeSeed type in ordered)
        {
            if (type.Compositions.Any(alias => all.Contains(alias.Value) && !before.Contains(alias.Value)))
            {
                return false;
            }

            before.Add(type.Alias);
        }

        return true;
    }
}
