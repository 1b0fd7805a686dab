using System.Text.Json.Nodes;
using CaiNamur.ContentSeed.Reading;
using CaiNamur.ContentSeed.Schema;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Serialization;

namespace CaiNamur.ContentSeed.Values;

/// <summary>Writes stored values in the seed's form.</summary>
internal sealed class SeedPropertyWriter(
    SeedSchema schema,
    SeedValueConverters converters,
    ISeedNames names,
    IJsonSerializer json,
    Action<string> omit)
{
    public ISeedNames Names => names;

    public void Omit(string reason) => omit(reason);

    /// <summary>Gives a writer that says for which page or media item something is left out.</summary>
    public SeedPropertyWriter At(string place) => new(schema, converters, names, json, reason => omit($"{place}: {reason}"));

    /// <summary>Writes the properties of a type that have a value, in the order in which an editor sees them.</summary>
    /// <param name="type">The type of the page, media item or block.</param>
    /// <param name="valueOf">Gives the client's JSON of a property.</param>
    /// <param name="owner">The key of the page, media item or block.</param>
    public IEnumerable<SeedEntry> Write(IContentTypeComposition type, Func<IPropertyType, JsonNode?> valueOf, Guid owner)
    {
        foreach (IPropertyType property in schema.Properties(type))
        {
            if (schema.DataType(property.DataTypeKey) is not { } dataType || dataType.Incoming.IsReadOnly || valueOf(property) is not { } value)
            {
                continue;
            }

            SeedValueSource source = new() { Owner = owner, Alias = property.Alias, DataType = dataType, Properties = this };
            if (converters.For(dataType.EditorAlias).ToSeed(value, source) is { } node)
            {
                yield return SeedValueSource.Entry(property.Alias, node);
            }
        }
    }

    /// <summary>Gives the client's JSON of a stored value.</summary>
    public JsonNode? ClientValue(IPropertyType property, object? stored)
    {
        if (stored is null || schema.DataType(property.DataTypeKey) is not { } dataType)
        {
            return null;
        }

        // A text that looks like JSON would be taken for it on its way out.
        if (stored is string text && converters.For(dataType.EditorAlias) is TextValueConverter)
        {
            return JsonValue.Create(text);
        }

        Property holder = new(property);
        holder.SetValue(stored);
        return dataType.Outgoing.ToEditor(holder) is { } value and not "" ? JsonNode.Parse(json.Serialize(value)) : null;
    }
}
