using Umbraco.Cms.Core;
using Umbraco.Extensions;

namespace CaiNamur.Cms.Security.Reading;

/// <summary>The branches of a tree that somebody works in.</summary>
/// <param name="Paths">The paths of the topmost nodes of these branches; the path of the root stands for the whole tree.</param>
public sealed record StartNodes(IReadOnlyList<string> Paths)
{
    /// <summary>The path of the root of every tree.</summary>
    public const string RootPath = Constants.System.RootString;

    private const char Separator = ',';

    /// <summary>The whole tree, with its recycle bin.</summary>
    public static StartNodes Everything { get; } = new([RootPath]);

    /// <summary>Whether the tree may be seen from its root.</summary>
    public bool IncludeRoot { get; } = Paths.Contains(RootPath);

    /// <summary>Whether the node with this path is in one of the branches.</summary>
    public bool Contain(string path) => IncludeRoot || Paths.Any(start => IsInBranch(path, start));

    /// <summary>The ids of the children of a node that lie on the way to the branches, or are the top of one.</summary>
    /// <param name="parentPath">Path of the node, which is above the branches.</param>
    public int[] IdsBelow(string parentPath)
    {
        string above = parentPath + Separator;
        return
        [
            .. Paths
                .Where(start => start.StartsWith(above, StringComparison.Ordinal))
                .Select(start => start.AsSpan(above.Length) is var rest && rest.IndexOf(Separator) is >= 0 and var end ? rest[..end].ToString() : rest.ToString())
                .Distinct()
                .Select(int.Parse),
        ];
    }

    /// <summary>Whether the node with this path is above one of the branches.</summary>
    public bool LieBelow(string path) => Paths.Any(start => start != path && IsInBranch(start, path));

    private static bool IsInBranch(string path, string top)
        => path.StartsWith(top, StringComparison.Ordinal) && (path.Length == top.Length || path[top.Length] == Separator);
}
