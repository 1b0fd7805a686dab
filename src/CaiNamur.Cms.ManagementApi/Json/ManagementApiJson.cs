using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Mvc;

namespace CaiNamur.Cms.ManagementApi.Json;

/// <summary>The JSON that the client reads and writes.</summary>
internal static class ManagementApiJson
{
    /// <summary>How deep a body may be nested: blocks in blocks in rich text come near thirty.</summary>
    private const int Deepest = 128;

    public static void Configure(JsonOptions options) => Configure(options.JsonSerializerOptions);

    public static void Configure(JsonSerializerOptions options)
    {
        options.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        options.PropertyNameCaseInsensitive = true;
        options.NumberHandling = JsonNumberHandling.Strict;
        options.MaxDepth = Deepest;

        // The client does not always put "$type" first.
        options.AllowOutOfOrderMetadataProperties = true;
        options.Converters.Add(new JsonStringEnumConverter());
        options.Converters.Add(new UtcDateTimeConverter());
    }
}
