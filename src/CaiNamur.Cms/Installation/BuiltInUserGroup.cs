namespace CaiNamur.Cms.Installation;

/// <summary>A user group that every installation has.</summary>
/// <param name="Id">Integer id.</param>
/// <param name="Key">Key that Core's code counts on.</param>
/// <param name="Alias">Alias of the group.</param>
/// <param name="Name">Name of the group.</param>
/// <param name="Icon">Icon of the group.</param>
/// <param name="HasAccessToAllLanguages">Whether its users may edit every language.</param>
/// <param name="StartContentId">Start node in the content tree; null for none.</param>
/// <param name="StartMediaId">Start node in the media tree; null for none.</param>
/// <param name="Sections">Aliases of the sections its users see.</param>
/// <param name="Permissions">Permission verbs that hold where nothing more specific is set.</param>
public sealed record BuiltInUserGroup(
    int Id,
    Guid Key,
    string Alias,
    string Name,
    string Icon,
    bool HasAccessToAllLanguages,
    int? StartContentId,
    int? StartMediaId,
    IReadOnlyList<string> Sections,
    IReadOnlyList<string> Permissions);
