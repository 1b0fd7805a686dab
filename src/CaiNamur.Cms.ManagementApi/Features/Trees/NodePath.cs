using System.Globalization;
using Umbraco.Cms.Core;

namespace CaiNamur.Cms.ManagementApi.Features.Trees;

/// <summary>Reads Umbraco's paths: ids from the root of the tree to the node itself, separated by commas.</summary>
internal static class NodePath
{
    /// <summary>Whether the path leads into a recycle bin.</summary>
    public static bool IsTrashed(string path)
        => path.Split(',') is [_, Constants.System.RecycleBinContentString or Constants.System.RecycleBinMediaString, ..];

    /// <summary>The ids on the path that stand for nodes, which the roots of trees and recycle bins do not.</summary>
    public static int[] Ids(string path)
        => [.. path.Split(',').Select(id => int.Parse(id, CultureInfo.InvariantCulture)).Where(id => id > 0)];
}
