using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentTypeEditing;

namespace CaiNamur.ContentSeed.Schema;

/// <summary>Takes a media type down as the model that would leave it as it is.</summary>
internal static class MediaTypeSnapshot
{
    public static MediaTypeUpdateModel Of(IMediaType type)
    {
        PropertyGroup[] groups = [.. type.PropertyGroups];
        return new MediaTypeUpdateModel
        {
            Alias = type.Alias,
            Name = type.Name ?? type.Alias,
            Description = type.Description,
            Icon = type.Icon ?? string.Empty,
            AllowedAsRoot = type.AllowedAsRoot,
            IsElement = type.IsElement,
            ListView = type.ListView,
            AllowedContentTypes = type.AllowedContentTypes ?? [],
            Compositions = [.. type.ContentTypeComposition.Select(composition => new Composition
            {
                Key = composition.Key,
                CompositionType = composition.Id == type.ParentId ? CompositionType.Inheritance : CompositionType.Composition,
            })],
            Containers = [.. groups.Select(group => Container(group, groups))],
            Properties = [.. type.PropertyTypes.Select(property => Property(property, groups))],
        };
    }

    private static MediaTypePropertyContainerModel Container(PropertyGroup group, PropertyGroup[] groups)
    {
        int slash = group.Alias.IndexOf('/');
        return new MediaTypePropertyContainerModel
        {
            Key = group.Key,
            ParentKey = slash < 0 ? null : Array.Find(groups, tab => tab.Alias == group.Alias[..slash])?.Key,
            Name = group.Name,
            Type = group.Type.ToString(),
            SortOrder = group.SortOrder,
        };
    }

    private static MediaTypePropertyTypeModel Property(IPropertyType property, PropertyGroup[] groups) => new()
    {
        Key = property.Key,
        ContainerKey = Array.Find(groups, group => group.PropertyTypes?.Contains(property.Alias) ?? false)?.Key,
        SortOrder = property.SortOrder,
        Alias = property.Alias,
        Name = property.Name,
        Description = property.Description,
        DataTypeKey = property.DataTypeKey,
        Validation = new PropertyTypeValidation
        {
            Mandatory = property.Mandatory,
            MandatoryMessage = property.MandatoryMessage,
            RegularExpression = property.ValidationRegExp,
            RegularExpressionMessage = property.ValidationRegExpMessage,
        },
        Appearance = new PropertyTypeAppearance { LabelOnTop = property.LabelOnTop },
    };
}
