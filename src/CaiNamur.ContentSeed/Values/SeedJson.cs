using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using CaiNamur.ContentSeed.Reading;

namespace CaiNamur.ContentSeed.Values;

/// <summary>YAML as JSON and back, without any meaning of its own: for settings of data types and for editors of others.</summary>
internal static class SeedJson
{
    /// <summary>Gives the JSON of a node. Values without quotes become truth values and numbers where they look like them.</summary>
    /// <param name="node">The node.</param>
    /// <param name="text">Turns a text into the one that is meant.</param>
    public static JsonNode? ToJson(SeedNode node, Func<SeedScalar, string> text) => node switch
    {
        SeedSequence sequence => new JsonArray([.. sequence.Items.Select(item => ToJson(item, text))]),
        SeedMapping mapping => new JsonObject(mapping.Entries.Select(entry => KeyValuePair.Create(entry.Name, ToJson(entry.Value, text)))),
        SeedScalar { IsNull: true } => null,
        SeedScalar scalar => Scalar(scalar, text),
        _ => throw new InvalidOperationException($"A node of the type {node.GetType()} has no JSON."),
    };

    /// <summary>Gives the node of some JSON.</summary>
    /// <param name="json">The JSON.</param>
    /// <param name="text">Turns a text into the one to write.</param>
    public static SeedNode ToNode(JsonNode? json, Func<string, string> text) => json switch
    {
        null => SeedScalar.Plain("null"),
        JsonArray array => SeedSequence.Of(array.Select(item => ToNode(item, text))),
        JsonObject entries => SeedValueSource.Mapping(entries.Select(entry => SeedValueSource.Entry(entry.Key, ToNode(entry.Value, text)))),
        _ when json.GetValueKind() is JsonValueKind.String => SeedScalar.Text(text(json.GetValue<string>())),
        _ => SeedScalar.Plain(json.ToJsonString()),
    };

    private static JsonValue Scalar(SeedScalar scalar, Func<SeedScalar, string> text)
    {
        if (scalar.IsPlain)
        {
            if (SeedFlag.TryParse(scalar, out bool flag))
            {
                return JsonValue.Create(flag);
            }

            if (long.TryParse(scalar.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long whole)
                && whole.ToString(CultureInfo.InvariantCulture) == scalar.Value)
            {
                return JsonValue.Create(whole);
            }

            if (decimal.TryParse(scalar.Value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number)
                && number.ToString(CultureInfo.InvariantCulture) == scalar.Value)
            {
                return JsonValue.Create(number);
            }
        }

        return JsonValue.Create(text(scalar))!;
    }
}
