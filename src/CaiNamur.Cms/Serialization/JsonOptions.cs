using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.PropertyEditors;

namespace CaiNamur.Cms.Serialization;

/// <summary>The one way in which values are written as JSON: camel case, enums by name, readable accents.</summary>
internal static class JsonOptions
{
    public static JsonSerializerOptions Create(params ReadOnlySpan<JsonConverter> converters)
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            PropertyNameCaseInsensitive = true,
            NumberHandling = JsonNumberHandling.AllowReadingFromString,
            // The text is data in a database column or an API answer, never inside HTML.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { OmitLayoutIdentifiers, NameConfigurationFields } },
        };
        options.Converters.Add(new JsonStringEnumConverter());
        options.Converters.Add(new UdiConverter());
        options.Converters.Add(new UdiRangeConverter());
        options.Converters.Add(new ObjectValueConverter());
        foreach (JsonConverter converter in converters)
        {
            options.Converters.Add(converter);
        }

        return options;
    }

    /// <summary>Layout items name their blocks by key; the older identifiers are still read, never written.</summary>
    private static void OmitLayoutIdentifiers(JsonTypeInfo type)
    {
        if (!typeof(BlockLayoutItemBase).IsAssignableFrom(type.Type))
        {
            return;
        }

        foreach (JsonPropertyInfo property in type.Properties.Where(property => typeof(Udi).IsAssignableFrom(property.PropertyType)))
        {
            property.ShouldSerialize = (_, _) => false;
        }
    }

    /// <summary>The settings of a data type go by the name of their field, which is not always that of the property.</summary>
    private static void NameConfigurationFields(JsonTypeInfo type)
    {
        foreach (JsonPropertyInfo property in type.Properties)
        {
            if (property.AttributeProvider?.GetCustomAttributes(typeof(ConfigurationFieldAttribute), inherit: false) is [ConfigurationFieldAttribute { Key: { Length: > 0 } key }])
            {
                property.Name = key;
            }
        }
    }
}
