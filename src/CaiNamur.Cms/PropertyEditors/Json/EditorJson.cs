using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using CaiNamur.Cms.Serialization;
using Umbraco.Cms.Core.Models.Blocks;

namespace CaiNamur.Cms.PropertyEditors.Json;

/// <summary>
/// Reads and writes property values as the backoffice client and the database hold them.
/// </summary>
/// <remarks>
/// A value that comes from outside may have any shape: reading never throws, and what cannot be read is no value. Block
/// layouts are read leniently, and keys may not occur twice, where the JSON of the application is less strict.
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

        // The node stays where it is: another JSON array could not hold it too.
        IEnumerable<JsonNode?> items = node as JsonArray ?? Enumerable.Repeat<JsonNode?>(node, 1);
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
        var options = JsonOptions.Create(new BlockLayoutConverter());
        options.AllowDuplicateProperties = false;
        options.TypeInfoResolver = options.TypeInfoResolver!.WithAddedModifier(OmitMissingSettings);
        options.MakeReadOnly();
        return options;
    }

    // The client leaves out what a layout item does not have.
    private static void OmitMissingSettings(JsonTypeInfo type)
    {
        if (!typeof(BlockLayoutItemBase).IsAssignableFrom(type.Type))
        {
            return;
        }

        foreach (var property in type.Properties.Where(property => property.ShouldSerialize is null))
        {
            property.ShouldSerialize = static (_, value) => value is not null;
        }
    }
}
