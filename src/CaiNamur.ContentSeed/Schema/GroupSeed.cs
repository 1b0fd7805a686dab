using CaiNamur.ContentSeed.Reading;

namespace CaiNamur.ContentSeed.Schema;

/// <summary>A tab or a group of a type.</summary>
/// <param name="Position">Where it stands.</param>
/// <param name="Key">Its key.</param>
/// <param name="Name">Its name.</param>
/// <param name="Order">Its sort order, by which it finds its place among those of the compositions.</param>
/// <param name="IsTab">Whether it is a tab.</param>
/// <param name="Groups">The groups of a tab.</param>
/// <param name="Properties">The properties that stand directly in it.</param>
internal sealed record GroupSeed(
    SeedPosition Position,
    Guid Key,
    string Name,
    int Order,
    bool IsTab,
    IReadOnlyList<GroupSeed> Groups,
    IReadOnlyList<PropertySeed> Properties)
{
    public IEnumerable<PropertySeed> AllProperties => Properties.Concat(Groups.SelectMany(group => group.Properties));
}
