using CaiNamur.Cms.Persistence.Nodes;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models;
using IssueType = Umbraco.Cms.Core.Models.ContentDataIntegrityReport.IssueType;

namespace CaiNamur.Cms.Persistence.Content;

/// <summary>Holds paths and levels, which are there for fast queries, against the parents, which are the truth.</summary>
internal static class TreeIntegrity
{
    public static ContentDataIntegrityReport Check(CmsDbContext db, Guid objectType)
        => new(Find(db, objectType).ToDictionary(issue => issue.Node.Id, issue => new ContentDataIntegrityReportEntry(issue.Type)));

    public static ContentDataIntegrityReport Repair(CmsDbContext db, Guid objectType)
    {
        var entries = new Dictionary<int, ContentDataIntegrityReportEntry>();
        foreach (Issue issue in Find(db, objectType))
        {
            var entry = new ContentDataIntegrityReportEntry(issue.Type);
            entries.Add(issue.Node.Id, entry);
            if (issue.RightPath is null)
            {
                continue;
            }

            db.Set<NodeRow>()
                .Where(node => node.Id == issue.Node.Id)
                .ExecuteUpdate(update => update
                    .SetProperty(node => node.Path, issue.RightPath)
                    .SetProperty(node => node.Level, issue.RightLevel));
            entry.Fixed = true;
        }

        return new ContentDataIntegrityReport(entries);
    }

    /// <summary>Reads the four columns of every node once: whether a path is right depends on all nodes above.</summary>
    private static List<Issue> Find(CmsDbContext db, Guid objectType)
    {
        Dictionary<int, Place> nodes = db.Set<NodeRow>()
            .Select(node => new Place(node.Id, node.ParentId, node.Path, node.Level, node.ObjectType == objectType))
            .ToDictionary(node => node.Id);
        var right = new Dictionary<int, (string Path, int Level)?>();
        List<Issue> issues = [];
        foreach (Place node in nodes.Values.Where(node => node.IsChecked).OrderBy(node => node.Id))
        {
            (string Path, int Level)? expected = Expected(node);
            if (expected is not { } place)
            {
                issues.Add(new Issue(node, IssueType.InvalidPathAndLevelByParentId, null, 0));
            }
            else if (node.Path != place.Path || node.Level != place.Level)
            {
                issues.Add(new Issue(node, Classify(node), place.Path, place.Level));
            }
        }

        return issues;

        (string Path, int Level)? Expected(Place node)
        {
            if (!node.IsChecked)
            {
                return (node.Path, node.Level);
            }

            if (right.TryGetValue(node.Id, out (string Path, int Level)? known))
            {
                return known;
            }

            // A node that is its own ancestor has no right place.
            right[node.Id] = null;
            (string Path, int Level)? parent = nodes.TryGetValue(node.ParentId, out Place? above) ? Expected(above) : null;
            return right[node.Id] = parent is { } place ? ($"{place.Path},{node.Id}", place.Level + 1) : null;
        }
    }

    private static IssueType Classify(Place node)
    {
        if (string.IsNullOrWhiteSpace(node.Path))
        {
            return IssueType.InvalidPathEmpty;
        }

        string[] ids = node.Path.Split(',');
        if (ids[^1] != node.Id.ToString(System.Globalization.CultureInfo.InvariantCulture))
        {
            return IssueType.InvalidPathById;
        }

        if (ids.Length < 2 || ids[^2] != node.ParentId.ToString(System.Globalization.CultureInfo.InvariantCulture))
        {
            return IssueType.InvalidPathByParentId;
        }

        return ids.Length - 1 != node.Level ? IssueType.InvalidPathLevelMismatch : IssueType.InvalidPathAndLevelByParentId;
    }

    private sealed record Place(int Id, int ParentId, string Path, int Level, bool IsChecked);

    private sealed record Issue(Place Node, IssueType Type, string? RightPath, int RightLevel);
}
