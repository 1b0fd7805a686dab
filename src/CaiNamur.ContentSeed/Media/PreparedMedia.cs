using System.Text.Json.Nodes;
using CaiNamur.ContentSeed.Values;
using Umbraco.Cms.Core.Models;

namespace CaiNamur.ContentSeed.Media;

/// <summary>A media item that has been read and checked.</summary>
/// <param name="Seed">What the seed says.</param>
/// <param name="Type">Its type.</param>
/// <param name="Reader">The reader that holds its uploads.</param>
/// <param name="Values">The client's JSON of its values.</param>
/// <param name="Current">The item as it is, when it is to be replaced.</param>
internal sealed record PreparedMedia(
    MediaSeed Seed,
    IMediaType Type,
    SeedPropertyReader Reader,
    IReadOnlyList<(IPropertyType Property, JsonNode Value)> Values,
    IMedia? Current);
