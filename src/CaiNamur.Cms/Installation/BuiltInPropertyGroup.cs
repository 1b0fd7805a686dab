namespace CaiNamur.Cms.Installation;

/// <summary>A group of properties of a built-in media or member type.</summary>
/// <param name="Id">Integer id.</param>
/// <param name="Key">Key of the group.</param>
/// <param name="Alias">Alias of the group.</param>
/// <param name="Name">Name of the group.</param>
/// <param name="SortOrder">Order within the type.</param>
/// <param name="Properties">The group's properties in order.</param>
public sealed record BuiltInPropertyGroup(
    int Id,
    Guid Key,
    string Alias,
    string Name,
    int SortOrder,
    IReadOnlyList<BuiltInPropertyType> Properties);
