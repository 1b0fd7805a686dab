using System.Diagnostics.CodeAnalysis;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using Umbraco.Cms.Core.Models.Blocks;

namespace CaiNamur.Cms.PropertyEditors.Json;

/// <summary>
/// Reads and writes property values as the backoffice client and the database hold them.
/// </summary>
/// <remarks>
/// The stored form of a value must not change with the serialiser settings of the application, and a value that comes
/// from outside may have any shape. So the property editors bring their own settings, and reading never throws.
/// </remarks>
internal static class EditorJson
{
    private static readonly JsonSerializerOptions Options = CreateOptions();

    /// <summary>Reads a value that may be JSON text, a JSON node, or any object that can be written as JSON.</summary>
    /// <returns><c>false</c> when there is no value or when it does not fit <typeparamref name="T"/>.</returns>
    public static bool TryRead<T>(object? value, [NotNullWhen(true)] out T? result)
        where T : class
    {
        result = null;
        try
        {
            result = value switch
            {
                null => null,
                T typed => typed,
                string text => ReadText<T>(text),
                JsonNode node => node.Deserialize<T>(Options),
                JsonElement element => element.Deserialize<T>(Options),
                _ => JsonSerializer.SerializeToElement(value, Options).Deserialize<T>(Options),
            };
        }
        catch (Exception exception) when (IsFaultOfTheValue(exception))
        {
            return false;
        }

        return result is not null;
    }

    /// <summary>Reads a value as <see cref="TryRead{T}"/> does, giving <c>null</c> when that fails.</summary>
    public static T? Read<T>(object? value)
        where T : class
        => TryRead(value, out T? result) ? result : null;

    /// <summary>Reads the items of a JSON array that fit <typeparamref name="T"/>; a single item counts as a list of one.</summary>
    public static IReadOnlyList<T> ReadList<T>(object? value)
        where T : class
    {
        if (ReadNode(value) is not { } node)
        {
            return [];
        }

        IEnumerable<JsonNode?> items = node is JsonArray array ? array : [node];
        return [.. items.Select(item => Read<T>(item)).OfType<T>()];
    }

    /// <summary>Reads a value as a JSON node; <c>null</c> when it is none.</summary>
    public static JsonNode? ReadNode(object? value) => Read<JsonNode>(value);

    /// <summary>Writes a value as JSON text.</summary>
    public static string Write(object value) => JsonSerializer.Serialize(value, value.GetType(), Options);

    /// <summary>Writes a value as a JSON node, which keeps its shape whatever writes it in the end.</summary>
    public static JsonNode? WriteNode(object value) => JsonSerializer.SerializeToNode(value, value.GetType(), Options);

    private static T? ReadText<T>(string text)
        where T : class
    {
        var trimmed = text.AsSpan().Trim();
        return trimmed.IsEmpty || trimmed[0] is not ('{' or '[' or '"') ? null : JsonSerializer.Deserialize<T>(trimmed, Options);
    }

    // A lazily parsed node reports duplicate keys as ArgumentException, and models may refuse a value in their setters.
    private static bool IsFaultOfTheValue(Exception exception)
        => exception is JsonException or NotSupportedException or InvalidOperationException or ArgumentException or FormatException or OverflowException;

    private static JsonSerializerOptions CreateOptions()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            AllowDuplicateProperties = false,
            Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
            TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { TrimBlockLayout } },
        };
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase));
        options.Converters.Add(new EditorObjectConverter());
        options.Converters.Add(new BlockLayoutConverter());
        options.MakeReadOnly();
        return options;
    }

    // Layout items still carry the UDI properties of versions before 15; the client knows the keys only.
    private static void TrimBlockLayout(JsonTypeInfo type)
    {
        if (!typeof(BlockLayoutItemBase).IsAssignableFrom(type.Type))
        {
            return;
        }

        for (var index = type.Properties.Count - 1; index >= 0; index--)
        {
            var property = type.Properties[index];
            if (property.PropertyType == typeof(Umbraco.Cms.Core.Udi))
            {
                type.Properties.RemoveAt(index);
            }
            else
            {
                property.ShouldSerialize = static (_, value) => value is not null;
            }
        }
    }
}
