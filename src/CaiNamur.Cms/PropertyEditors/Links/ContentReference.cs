using CaiNamur.Cms.PropertyEditors.Json;
using Umbraco.Cms.Core;

namespace CaiNamur.Cms.PropertyEditors.Links;

/// <summary>A document, media or member as the client refers to it.</summary>
internal sealed class ContentReference
{
    public string? Type { get; init; }

    public string? Unique { get; init; }

    /// <summary>Reads the client's list, or the stored one: UDIs with commas between them.</summary>
    public static IReadOnlyList<ContentReference> ReadList(object? value)
        => value is string text && !text.TrimStart().StartsWith('[')
            ? [.. text
                .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Select(item => UdiParser.TryParse(item, out GuidUdi? udi) ? new ContentReference { Type = udi.EntityType, Unique = udi.Guid.ToString() } : null)
                .OfType<ContentReference>()]
            : [.. EditorJson.ReadList<ContentReference>(value).Where(reference => reference.ToUdi() is not null)];

    public GuidUdi? ToUdi()
        => Type is Constants.UdiEntityType.Document or Constants.UdiEntityType.Media or Constants.UdiEntityType.Member
            && Guid.TryParse(Unique, out var key)
                ? new GuidUdi(Type, key)
                : null;
}
