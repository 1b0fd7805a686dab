using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using Umbraco.Cms.Core.Serialization;

namespace CaiNamur.Cms.Serialization;

/// <summary>Umbraco's JSON ports on System.Text.Json.</summary>
internal sealed class SystemTextJsonSerializer : IConfigurationEditorJsonSerializer, IWebhookJsonSerializer
{
    private readonly JsonSerializerOptions _options = JsonOptions.Create(new BlockValueConverter());

    public string Serialize(object? input) => JsonSerializer.Serialize(input, _options);

    public T? Deserialize<T>(string input) => JsonSerializer.Deserialize<T>(input, _options);

    public bool TryDeserialize<T>(object input, [NotNullWhen(true)] out T? value)
        where T : class
    {
        value = null;
        try
        {
            value = input switch
            {
                T typed => typed,
                string text when LooksLikeJson(text) => JsonSerializer.Deserialize<T>(text, _options),
                JsonNode node => node.Deserialize<T>(_options),
                JsonElement element => element.Deserialize<T>(_options),
                _ => null,
            };
        }
        catch (JsonException)
        {
            return false;
        }

        return value is not null;
    }

    private static bool LooksLikeJson(string text)
    {
        ReadOnlySpan<char> trimmed = text.AsSpan().TrimStart();
        return trimmed.Length > 0 && trimmed[0] is '{' or '[' or '"';
    }
}
