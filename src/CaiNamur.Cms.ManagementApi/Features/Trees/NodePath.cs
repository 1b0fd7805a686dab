using System.Globalization;

namespace CaiNamur.Cms.ManagementApi.Features.Trees;

/// <summary>Reads Umbraco's paths: ids from the root of the tree to the node itself, separated by commas.</summary>
internal static class NodePath
{
    /// <summary>The ids on the path that stand for nodes, which the roots of trees and recycle bins do not.</summary>
    public static int[] Ids(string path)
        => [.. path.Split(',').Select(id => int.Parse(id, CultureInfo.InvariantCulture)).Where(id => id > 0)];
}
