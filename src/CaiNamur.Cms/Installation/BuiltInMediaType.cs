namespace CaiNamur.Cms.Installation;

/// <summary>A media type that every installation has; it stands directly below the root.</summary>
/// <param name="Id">Integer id.</param>
/// <param name="Key">Key of the media type.</param>
/// <param name="Alias">Alias that Core's code counts on.</param>
/// <param name="Name">Name of the media type.</param>
/// <param name="Icon">Icon of the media type.</param>
/// <param name="AllowedAtRoot">Whether media of this type may stand at the root.</param>
/// <param name="ListView">Key of the list view data type in which children are shown, if any.</param>
/// <param name="AllowedChildren">Keys of the media types that may stand below, in order.</param>
/// <param name="SortOrder">Order among the media types.</param>
/// <param name="Groups">Property groups in order.</param>
public sealed record BuiltInMediaType(
    int Id,
    Guid Key,
    string Alias,
    string Name,
    string Icon,
    bool AllowedAtRoot,
    Guid? ListView,
    IReadOnlyList<Guid> AllowedChildren,
    int SortOrder,
    IReadOnlyList<BuiltInPropertyGroup> Groups);
