using CaiNamur.Cms.ManagementApi.Models;
using Umbraco.Cms.Core.Models;
using Umbraco.Extensions;

namespace CaiNamur.Cms.ManagementApi.Features.ContentTypes;

/// <summary>The parts that document types and media types have in common: fields, tabs and groups, compositions.</summary>
internal static class ContentTypeMapping
{
    public static IReadOnlyList<ContentTypeContainer> Containers(IContentTypeBase type)
    {
        Dictionary<string, Guid> keys = type.PropertyGroups.ToDictionary(group => group.Alias, group => group.Key);
        return [.. type.PropertyGroups.Select(group => new ContentTypeContainer
        {
            Id = group.Key,
            Parent = group.GetParentAlias() is { } parent && keys.TryGetValue(parent, out Guid key) ? new ReferenceById(key) : null,
            Name = group.Name,
            Type = group.Type.ToString(),
            SortOrder = group.SortOrder,
        })];
    }

    /// <summary>The type's own fields; those of its compositions the client asks of them.</summary>
    public static IReadOnlyList<ContentTypeProperty> Properties(IContentTypeBase type)
        => [.. type.PropertyGroups.SelectMany(group => Properties(group.PropertyTypes, group.Key)), .. Properties(type.NoGroupPropertyTypes, container: null)];

    public static IReadOnlyList<(Guid Key, CompositionKind Kind)> Compositions(IContentTypeComposition type)
        => [.. type.ContentTypeComposition.Select(other => (other.Key, other.Id == type.ParentId ? CompositionKind.Inheritance : CompositionKind.Composition))];

    private static IEnumerable<ContentTypeProperty> Properties(IEnumerable<IPropertyType>? properties, Guid? container)
        => (properties ?? []).Select(property => new ContentTypeProperty
        {
            Id = property.Key,
            Container = ReferenceById.From(container),
            SortOrder = property.SortOrder,
            Alias = property.Alias,
            Name = property.Name,
            Description = property.Description,
            DataType = new ReferenceById(property.DataTypeKey),
            VariesByCulture = property.VariesByCulture(),
            VariesBySegment = property.VariesBySegment(),
            Validation = new ContentTypePropertyValidation
            {
                Mandatory = property.Mandatory,
                MandatoryMessage = property.MandatoryMessage,
                RegularExpression = property.ValidationRegExp,
                RegularExpressionMessage = property.ValidationRegExpMessage,
            },
            Appearance = new ContentTypePropertyAppearance(property.LabelOnTop),
        });
}
