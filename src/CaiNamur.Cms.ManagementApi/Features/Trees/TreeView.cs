using CaiNamur.Cms.Security.Reading;
using Umbraco.Cms.Core.Models;

namespace CaiNamur.Cms.ManagementApi.Features.Trees;

/// <summary>A tree as one user sees it.</summary>
/// <param name="ObjectType">Documents or media.</param>
/// <param name="StartNodes">The branches that the user works in.</param>
/// <param name="Reading">What the user may read of the documents; null for media, which know no permissions.</param>
public sealed record TreeView(UmbracoObjectTypes ObjectType, StartNodes StartNodes, DocumentReading? Reading)
{
    /// <summary>Whether the user works with the node, rather than only passing it on the way to a start node.</summary>
    public bool Opens(string path) => StartNodes.Contain(path) && Reading?.Allows(path) is not false;
}
