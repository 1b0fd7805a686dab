
namespace CaiNamur.Cms.Persistence.ContentTypes;

/// <summary>All rows of all types, read with a fixed number of commands.</summary>
internal sealed record ContentTypeRows(
    IReadOnlyList<ContentTypeNode> Types,
    ILookup<int, PropertyGroupRow> Groups,
    ILookup<int, TypedPropertyRow> Properties,
    ILookup<int, CompositionRow> Compositions,
    ILookup<int, AllowedChildRow> AllowedChildren,
    ILookup<int, AllowedTemplateRow> AllowedTemplates)
{
    public static ContentTypeRows Read(CmsDbContext db) => new(
        [.. ContentTypeNode.Query(db).OrderBy(type => type.Node.Id)],
        db.Set<PropertyGroupRow>().OrderBy(row => row.SortOrder).ThenBy(row => row.Id).ToLookup(row => row.ContentTypeId),
        TypedPropertyRow.Query(db).OrderBy(row => row.Property.SortOrder).ThenBy(row => row.Property.Id).ToLookup(row => row.Property.ContentTypeId),
        db.Set<CompositionRow>().OrderBy(row => row.SortOrder).ThenBy(row => row.ComposedOfId).ToLookup(row => row.ContentTypeId),
        db.Set<AllowedChildRow>().OrderBy(row => row.SortOrder).ThenBy(row => row.ChildTypeId).ToLookup(row => row.ContentTypeId),
        db.Set<AllowedTemplateRow>().OrderBy(row => row.TemplateId).ToLookup(row => row.ContentTypeId));
}
