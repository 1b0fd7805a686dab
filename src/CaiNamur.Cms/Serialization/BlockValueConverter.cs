using System.Text.Json;
using System.Text.Json.Serialization;
using Umbraco.Cms.Core.Models.Blocks;

namespace CaiNamur.Cms.Serialization;

/// <summary>
/// Block values of all kinds. Their layout is kept per editor alias and is of another type for each editor,
/// so it is read as what the value itself says: <c>BlockListLayoutItem</c>, <c>BlockGridLayoutItem</c>…
/// </summary>
internal sealed class BlockValueConverter : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => LayoutTypeOf(typeToConvert) is not null && !typeToConvert.IsAbstract;

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
        => (JsonConverter)Activator.CreateInstance(
            typeof(Converter<,>).MakeGenericType(typeToConvert, LayoutTypeOf(typeToConvert)!))!;

    private static Type? LayoutTypeOf(Type type)
    {
        for (Type? current = type; current is not null; current = current.BaseType)
        {
            if (current.IsGenericType && current.GetGenericTypeDefinition() == typeof(BlockValue<>))
            {
                return current.GetGenericArguments()[0];
            }
        }

        return null;
    }

    private sealed class Converter<TValue, TLayout> : JsonConverter<TValue>
        where TValue : BlockValue<TLayout>, new()
        where TLayout : class, IBlockLayoutItem
    {
        public override TValue? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            using JsonDocument document = JsonDocument.ParseValue(ref reader);
            if (document.RootElement.ValueKind is not JsonValueKind.Object)
            {
                throw new JsonException("A block value is an object.");
            }

            var value = new TValue();
            foreach (JsonProperty property in document.RootElement.EnumerateObject())
            {
                switch (property.Name.ToLowerInvariant())
                {
                    case "layout":
                        ReadLayout(property.Value, value, options);
                        break;
                    case "contentdata":
                        value.ContentData = property.Value.Deserialize<List<BlockItemData>>(options) ?? [];
                        break;
                    case "settingsdata":
                        value.SettingsData = property.Value.Deserialize<List<BlockItemData>>(options) ?? [];
                        break;
                    case "expose":
                        value.Expose = property.Value.Deserialize<List<BlockItemVariation>>(options) ?? [];
                        break;
                }
            }

            return value;
        }

        public override void Write(Utf8JsonWriter writer, TValue value, JsonSerializerOptions options)
        {
            writer.WriteStartObject();
            writer.WriteStartObject("layout");
            foreach ((string alias, IEnumerable<IBlockLayoutItem> items) in value.Layout)
            {
                writer.WritePropertyName(alias);
                JsonSerializer.Serialize(writer, items.OfType<TLayout>(), options);
            }

            writer.WriteEndObject();
            writer.WritePropertyName("contentData");
            JsonSerializer.Serialize(writer, value.ContentData, options);
            writer.WritePropertyName("settingsData");
            JsonSerializer.Serialize(writer, value.SettingsData, options);
            writer.WritePropertyName("expose");
            JsonSerializer.Serialize(writer, value.Expose, options);
            writer.WriteEndObject();
        }

        private static void ReadLayout(JsonElement layout, TValue value, JsonSerializerOptions options)
        {
            if (layout.ValueKind is not JsonValueKind.Object)
            {
                return;
            }

            foreach (JsonProperty editor in layout.EnumerateObject().Where(editor => editor.Name == value.PropertyEditorAlias))
            {
                value.Layout[value.PropertyEditorAlias] = editor.Value.Deserialize<List<TLayout>>(options) ?? [];
            }
        }
    }
}
