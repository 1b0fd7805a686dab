using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace CaiNamur.Cms.Persistence.Content;

/// <summary>Between the properties of an entity, with their edited and published values, and the JSON of its versions.</summary>
internal sealed class StoredProperties(ILanguageRepository languages)
{
    /// <summary>Writes the values that editors see.</summary>
    public string WriteEdited(IPropertyCollection properties) => Write(properties, value => value.EditedValue);

    /// <summary>Writes the values that visitors see.</summary>
    public string WritePublished(IPropertyCollection properties) => Write(properties, value => value.PublishedValue);

    /// <summary>Builds the properties of a content type with the values of a draft and of what is published.</summary>
    /// <param name="propertyTypes">All property types of the content type.</param>
    /// <param name="edited">The JSON of the version that is read.</param>
    /// <param name="published">The JSON of the published version, or null.</param>
    /// <param name="aliases">Which properties get their values; null for all.</param>
    public PropertyCollection Read(IEnumerable<IPropertyType> propertyTypes, string edited, string? published, IReadOnlySet<string>? aliases)
    {
        IReadOnlyDictionary<int, IReadOnlyList<StoredValue>> editedValues = PropertyValuesJson.Read(edited);
        IReadOnlyDictionary<int, IReadOnlyList<StoredValue>> publishedValues = PropertyValuesJson.Read(published ?? PropertyValuesJson.Empty);
        var properties = new List<IProperty>();
        foreach (IPropertyType propertyType in propertyTypes)
        {
            properties.Add(aliases is null || aliases.Contains(propertyType.Alias)
                ? Property.CreateWithValues(
                    0,
                    propertyType,
                    [.. Initial(editedValues, propertyType.Id, published: false), .. Initial(publishedValues, propertyType.Id, published: true)])
                : new Property(propertyType));
        }

        return new PropertyCollection(properties);
    }

    private IEnumerable<Property.InitialPropertyValue> Initial(
        IReadOnlyDictionary<int, IReadOnlyList<StoredValue>> values,
        int propertyTypeId,
        bool published)
    {
        if (!values.TryGetValue(propertyTypeId, out IReadOnlyList<StoredValue>? stored))
        {
            yield break;
        }

        foreach (StoredValue value in stored)
        {
            // The language may have been deleted since.
            if (value.Culture is null || languages.GetIdByIsoCode(value.Culture, throwOnNotFound: false) is not null)
            {
                yield return new Property.InitialPropertyValue(value.Culture, value.Segment, published, value.Value);
            }
        }
    }

    private string Write(IPropertyCollection properties, Func<IPropertyValue, object?> select)
        => PropertyValuesJson.Write(properties.Select(property => KeyValuePair.Create<int, IReadOnlyCollection<StoredValue>>(
            property.PropertyType.Id,
            [.. property.Values
                .Where(value => select(value) is not null)
                .Select(value => new StoredValue(IsoCode(value.Culture), value.Segment, select(value)!))])));

    /// <summary>The language's own spelling: callers may write <c>fr-be</c>.</summary>
    private string? IsoCode(string? culture)
        => string.IsNullOrEmpty(culture) ? null : languages.GetIsoCodeById(languages.GetIdByIsoCode(culture));
}
