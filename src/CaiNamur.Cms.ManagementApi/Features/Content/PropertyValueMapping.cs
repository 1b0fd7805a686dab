using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;

namespace CaiNamur.Cms.ManagementApi.Features.Content;

/// <summary>
/// Reads property values as the client edits them. Draft and published values go the same way: the client compares both answers
/// letter by letter to tell whether there are changes to publish.
/// </summary>
public sealed class PropertyValueMapping(PropertyEditorCollection editors, IDataTypeConfigurationCache configurations)
{
    /// <summary>The values that are there; what is empty is left out.</summary>
    /// <param name="content">The content.</param>
    /// <param name="cultures">Cultures whose values are given, beside those that do not vary.</param>
    /// <param name="published">Whether the published values are meant instead of the edited ones.</param>
    public IReadOnlyList<PropertyValueResponse> Map(IContentBase content, IEnumerable<string> cultures, bool published = false)
    {
        ArgumentNullException.ThrowIfNull(content);
        HashSet<string> given = new(cultures, StringComparer.OrdinalIgnoreCase);
        return [.. content.Properties.SelectMany(property => Values(property, given, published))];
    }

    private IEnumerable<PropertyValueResponse> Values(IProperty property, HashSet<string> cultures, bool published)
    {
        IDataValueEditor? editor = Editor(property.PropertyType);
        IEnumerable<IPropertyValue> stored = property.Values
            .Where(value => (published ? value.PublishedValue : value.EditedValue) is not null)
            .Where(value => value.Culture is null || cultures.Contains(value.Culture))
            .OrderBy(value => value.Culture, StringComparer.OrdinalIgnoreCase)
            .ThenBy(value => value.Segment, StringComparer.Ordinal);
        foreach (IPropertyValue value in stored)
        {
            yield return new PropertyValueResponse
            {
                Culture = value.Culture,
                Segment = value.Segment,
                Alias = property.Alias,
                Value = ToEditor(editor, property, value, published),
                EditorAlias = property.PropertyType.PropertyEditorAlias,
            };
        }
    }

    private IDataValueEditor? Editor(IPropertyType type)
        => editors.TryGet(type.PropertyEditorAlias, out IDataEditor? editor)
            ? editor.GetValueEditor(configurations.GetConfiguration(type.DataTypeKey))
            : null;

    /// <summary>A value whose editor is gone is given as it is stored: were it left out, the next save would remove it.</summary>
    private static object? ToEditor(IDataValueEditor? editor, IProperty property, IPropertyValue value, bool published)
    {
        object? stored = published ? value.PublishedValue : value.EditedValue;
        if (editor is null)
        {
            return stored;
        }

        if (!published)
        {
            return editor.ToEditor(property, value.Culture, value.Segment);
        }

        // Editors read what is edited, so the published value takes its place in a property of its own.
        var publishedProperty = new Property(property.Id, property.PropertyType);
        publishedProperty.SetValue(stored, value.Culture, value.Segment);
        return editor.ToEditor(publishedProperty, value.Culture, value.Segment);
    }
}
