using CaiNamur.Cms.ManagementApi.Features.Content;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Extensions;

namespace CaiNamur.Cms.ManagementApi.Features.Collections;

/// <summary>Reads the values of the columns of a list.</summary>
public sealed class CollectionValues(PropertyEditorCollection editors, IDataTypeConfigurationCache configurations)
{
    /// <summary>The values of those properties of an item that the list shows; what is empty is left out.</summary>
    public IReadOnlyList<PropertyValueResponse> Of(IContentBase item, ListViewConfiguration listView)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(listView);
        string[] aliases = [.. listView.IncludeProperties.Where(column => !column.IsSystem).Select(column => column.Alias).OfType<string>()];
        return [.. item.Properties.Where(property => aliases.InvariantContains(property.Alias)).SelectMany(Values)];
    }

    private IEnumerable<PropertyValueResponse> Values(IProperty property)
    {
        if (!editors.TryGet(property.PropertyType.PropertyEditorAlias, out IDataEditor? editor))
        {
            yield break;
        }

        IDataValueEditor values = editor.GetValueEditor(configurations.GetConfiguration(property.PropertyType.DataTypeKey));
        foreach ((string? culture, string? segment) in property.Values.Select(value => (value.Culture, value.Segment)).Distinct())
        {
            if (values.ToEditor(property, culture, segment) is { } value)
            {
                yield return new PropertyValueResponse { Alias = property.Alias, EditorAlias = editor.Alias, Culture = culture, Segment = segment, Value = value };
            }
        }
    }
}
