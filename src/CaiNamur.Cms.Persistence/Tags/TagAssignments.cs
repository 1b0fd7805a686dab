using CaiNamur.Cms.Persistence.Scoping;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models;

namespace CaiNamur.Cms.Persistence.Tags;

/// <summary>Puts tags on properties of content and takes them off.</summary>
internal sealed class TagAssignments(IEfScopeAccessor scopes) : EfRepository(scopes)
{
    public void Assign(int nodeId, int propertyTypeId, IEnumerable<ITag> tags, bool replace)
    {
        HashSet<TagIdentity> wanted = [.. tags.Select(TagIdentity.Of)];
        Dictionary<TagIdentity, int> assigned = LoadAssigned(Reading(), nodeId, propertyTypeId);
        TagIdentity[] added = [.. wanted.Where(tag => !assigned.ContainsKey(tag))];
        int[] removed = replace ? [.. assigned.Where(tag => !wanted.Contains(tag.Key)).Select(tag => tag.Value)] : [];
        if (removed.Length > 0)
        {
            Remove(Writing(), nodeId, propertyTypeId, removed);
        }

        if (added.Length > 0)
        {
            CmsDbContext db = Writing();
            db.AddRange(Ensure(db, added).Select(tagId => new TagAssignmentRow { NodeId = nodeId, PropertyTypeId = propertyTypeId, TagId = tagId }));
            db.SaveAndForget();
        }
    }

    public void Remove(int nodeId, int propertyTypeId, IEnumerable<ITag> tags)
    {
        CmsDbContext db = Writing();
        Dictionary<TagIdentity, int> assigned = LoadAssigned(db, nodeId, propertyTypeId);
        Remove(db, nodeId, propertyTypeId, [.. tags.Select(TagIdentity.Of).Where(assigned.ContainsKey).Select(tag => assigned[tag])]);
    }

    public void RemoveAll(int nodeId)
        => Writing().Set<TagAssignmentRow>().Where(assignment => assignment.NodeId == nodeId).ExecuteDelete();

    public void RemoveAll(int nodeId, int propertyTypeId)
        => Writing().Set<TagAssignmentRow>()
            .Where(assignment => assignment.NodeId == nodeId && assignment.PropertyTypeId == propertyTypeId)
            .ExecuteDelete();

    private static void Remove(CmsDbContext db, int nodeId, int propertyTypeId, int[] tagIds)
        => db.Set<TagAssignmentRow>()
            .Where(assignment => assignment.NodeId == nodeId && assignment.PropertyTypeId == propertyTypeId && tagIds.Contains(assignment.TagId))
            .ExecuteDelete();

    private static Dictionary<TagIdentity, int> LoadAssigned(CmsDbContext db, int nodeId, int propertyTypeId)
    {
        IQueryable<TagRow> tags =
            from assignment in db.Set<TagAssignmentRow>()
            join tag in db.Set<TagRow>() on assignment.TagId equals tag.Id
            where assignment.NodeId == nodeId && assignment.PropertyTypeId == propertyTypeId
            select tag;
        return ById(tags);
    }

    /// <summary>Gives the ids of tags, and adds those that nothing has carried before.</summary>
    private static IEnumerable<int> Ensure(CmsDbContext db, TagIdentity[] tags)
    {
        string[] groups = [.. tags.Select(tag => tag.Group).Distinct()];
        string[] texts = [.. tags.Select(tag => tag.Text).Distinct()];
        Dictionary<TagIdentity, int> known = ById(db.Set<TagRow>().Where(tag => groups.Contains(tag.Group) && texts.Contains(tag.Text)));
        TagRow[] unknown = [.. tags
            .Where(tag => !known.ContainsKey(tag))
            .Select(tag => new TagRow { Group = tag.Group, Text = tag.Text, LanguageId = tag.LanguageId })];
        db.AddRange(unknown);
        db.SaveAndForget();
        return [.. tags.Where(known.ContainsKey).Select(tag => known[tag]), .. unknown.Select(tag => tag.Id)];
    }

    /// <summary>Two writers may have added the same tag at once: the older one counts.</summary>
    private static Dictionary<TagIdentity, int> ById(IQueryable<TagRow> tags)
        => tags.AsEnumerable().GroupBy(TagIdentity.Of).ToDictionary(group => group.Key, group => group.Min(tag => tag.Id));
}
