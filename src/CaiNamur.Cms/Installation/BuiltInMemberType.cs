namespace CaiNamur.Cms.Installation;

/// <summary>The member type that every installation has; it stands directly below the root.</summary>
/// <param name="Id">Integer id.</param>
/// <param name="Key">Key of the member type.</param>
/// <param name="Alias">Alias that Core's code counts on.</param>
/// <param name="Name">Name of the member type.</param>
/// <param name="Icon">Icon of the member type.</param>
/// <param name="SortOrder">Order among the member types.</param>
/// <param name="Groups">Property groups in order.</param>
public sealed record BuiltInMemberType(
    int Id,
    Guid Key,
    string Alias,
    string Name,
    string Icon,
    int SortOrder,
    IReadOnlyList<BuiltInPropertyGroup> Groups);
