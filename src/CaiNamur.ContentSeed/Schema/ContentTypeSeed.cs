using CaiNamur.ContentSeed.Reading;

namespace CaiNamur.ContentSeed.Schema;

/// <summary>A document, element or media type.</summary>
/// <param name="Position">Where it stands.</param>
/// <param name="Key">Its key; null for a media type that only adds properties to an existing one.</param>
/// <param name="Alias">Its alias.</param>
/// <param name="Name">Its name.</param>
/// <param name="Description">Its help text.</param>
/// <param name="Icon">Its icon.</param>
/// <param name="Folder">Names of the folders it lies in, with slashes between.</param>
/// <param name="IsElement">Whether it is for blocks.</param>
/// <param name="AllowedAtRoot">Whether it may stand at the root.</param>
/// <param name="Compositions">Aliases of the types whose properties it takes over.</param>
/// <param name="AllowedChildren">Aliases of the types that may stand below.</param>
/// <param name="Template">Alias of its own template.</param>
/// <param name="Templates">Aliases of further templates that a page may choose.</param>
/// <param name="Collection">The data type in which children are listed, or true for the usual one.</param>
/// <param name="Groups">Its tabs, and its groups outside of tabs.</param>
/// <param name="Properties">Its properties outside of groups.</param>
internal sealed record ContentTypeSeed(
    SeedPosition Position,
    Guid? Key,
    string Alias,
    string Name,
    string? Description,
    string Icon,
    string? Folder,
    bool IsElement,
    bool AllowedAtRoot,
    IReadOnlyList<SeedScalar> Compositions,
    IReadOnlyList<SeedScalar> AllowedChildren,
    SeedScalar? Template,
    IReadOnlyList<SeedScalar> Templates,
    SeedScalar? Collection,
    IReadOnlyList<GroupSeed> Groups,
    IReadOnlyList<PropertySeed> Properties)
{
    public IEnumerable<PropertySeed> AllProperties => Properties.Concat(Groups.SelectMany(group => group.AllProperties));

    public IEnumerable<SeedScalar> AllTemplates => Template is null ? Templates : Templates.Prepend(Template);
}
