using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CaiNamur.Cms.ManagementApi.Tests.Contract.Generated;

/// <summary>Makes requests from a schema: some as they should be, most with faults. The same seed makes the same requests.</summary>
/// <param name="root">The description, in which schemas refer to each other.</param>
/// <param name="seed">What everything is drawn from.</param>
/// <param name="keys">Keys of things that exist, of every kind.</param>
public sealed class InputGenerator(JsonElement root, int seed, IReadOnlyList<string> keys)
{
    private const int Deepest = 6;

    /// <summary>Stands for half of a character, which no text of .NET can be written with.</summary>
    private const string Half = "~half~";

    private static readonly string[] Texts =
    [
        "", " ", "\0", "\u001b\u0007", "é\u202e😀", Half, "a" + Half + "b", "'; DROP TABLE nodes;--", "../../../etc/passwd", "<script>alert(1)</script>", "%00%ff", "{{7*7}}",
        "title", "text", "note", "fr-BE", "xx-YY", "*", "invariant", "null", "NaN", "Umbraco.TextBox", "0", "-1", "true", "\r\nX: y", "İ\u0301\u200b", "ﷺ",
    ];

    private static readonly string[] Dates =
    [
        "2026-02-30T10:00:00Z", "0001-01-01T00:00:00Z", "9999-12-31T23:59:59.9999999Z", "9999-12-31T23:59:59-14:00", "0001-01-01T00:00:00+14:00", "2026-10-25T02:30:00", "2027-01-01", "2099-06-30T12:00:00+02:00",
        "tomorrow", "1e9", "2026-13-01T00:00:00Z", "-0001-01-01T00:00:00Z", "2026-10-05T24:00:00Z", "2026-W10-1",
    ];

    private static readonly string[] Combinations = ["oneOf", "anyOf", "allOf"];

    private static readonly string[] Numbers = ["0", "1", "-1", "2147483647", "-2147483648", "2147483648", "9223372036854775808", "1e400", "-0", "0.5", "10000", "100000"];

    private readonly Random _random = new(seed);

    /// <summary>Fills in the parameters of a path and of a query.</summary>
    public string Address(DescribedOperation operation)
    {
        ArgumentNullException.ThrowIfNull(operation);
        string path = operation.Path;
        var query = new List<string>();
        foreach (JsonElement parameter in operation.Parameters)
        {
            string name = parameter.GetProperty("name").GetString()!;
            JsonElement schema = Resolve(parameter.GetProperty("schema"));
            if (parameter.GetProperty("in").GetString() == "path")
            {
                path = path.Replace($"{{{name}}}", Escape(OneIn(5) ? Text() : Scalar(schema)), StringComparison.Ordinal);
            }
            else if (!OneIn(3))
            {
                int times = Kind(schema) == "array" || OneIn(8) ? _random.Next(0, 4) : 1;
                JsonElement item = Kind(schema) == "array" && schema.TryGetProperty("items", out JsonElement items) ? Resolve(items) : schema;
                query.AddRange(Enumerable.Range(0, times).Select(_ => $"{name}={Escape(OneIn(3) ? Text() : Scalar(item))}"));
            }
        }

        return query.Count == 0 ? path : $"{path}?{string.Join('&', query)}";
    }

    /// <summary>A body in JSON, as bytes: not all of them are text.</summary>
    public byte[] Body(JsonElement schema)
    {
        if (OneIn(25))
        {
            return Encoding.UTF8.GetBytes(Pick(["", "null", "[]", "{}", "{", "[[[", "\"x\"", "1", "\ufeff{}", Nested(2000), "{\"a\":1,\"a\":2}"]));
        }

        JsonNode? value = Value(schema, 0);
        string text = value?.ToJsonString() ?? "null";
        return OneIn(20)
            ? [.. Encoding.UTF8.GetBytes(text[..(text.Length / 2)]), 0xff, 0xfe, .. Encoding.UTF8.GetBytes(text[(text.Length / 2)..])]
            : Encoding.UTF8.GetBytes(text.Replace(Half, "\\ud800", StringComparison.Ordinal));
    }

    /// <summary>The fields of a form with a file.</summary>
    public MultipartFormDataContent Form(JsonElement schema)
    {
        var form = new MultipartFormDataContent();
        JsonElement resolved = Resolve(schema);
        foreach (string field in Fields(resolved).Select(property => property.Name).Append("File").Append("Id").Distinct(StringComparer.OrdinalIgnoreCase).Where(_ => !OneIn(4)))
        {
            if (string.Equals(field, "File", StringComparison.OrdinalIgnoreCase))
            {
                byte[] bytes = new byte[_random.Next(0, 64)];
                _random.NextBytes(bytes);
                form.Add(new ByteArrayContent(bytes), field, Pick(["photo.png", "x.aspx", "../../x.png", "é.jpg", "a", ".", "con.txt", new string('n', 300) + ".png", "x.png.exe"]));
            }
            else
            {
                form.Add(new StringContent(OneIn(2) ? Pick(keys) : Text()), field);
            }
        }

        return form;
    }

    private JsonNode? Value(JsonElement schema, int depth)
    {
        // Faults are drawn on every level, so that a deep body has one somewhere rather than everywhere.
        if (OneIn(14))
        {
            return Fault();
        }

        JsonElement resolved = Resolve(schema);
        return Kind(resolved) switch
        {
            _ when depth > Deepest => null,
            "object" => Object(resolved, depth),
            "array" => Array(resolved, depth),
            "boolean" => JsonValue.Create(OneIn(2)),
            "integer" or "number" => JsonValue.Create(_random.Next(-2, 50)),
            "string" => JsonValue.Create(Scalar(resolved)),
            _ => Anything(depth),
        };
    }

    private JsonObject Object(JsonElement schema, int depth)
    {
        var made = new JsonObject();
        foreach (JsonProperty property in Fields(schema).Where(_ => !OneIn(12)))
        {
            made[property.Name] = MayBeNull(property.Value) && OneIn(3) ? null : Value(property.Value, depth + 1);
        }

        if (OneIn(15))
        {
            made["unknown"] = Fault();
        }

        return made;
    }

    private JsonArray Array(JsonElement schema, int depth)
    {
        int count = OneIn(60) ? 1000 : _random.Next(0, 4);
        return [.. Enumerable.Range(0, count).Select(_ => schema.TryGetProperty("items", out JsonElement items) ? Value(items, count > 10 ? Deepest : depth + 1) : Fault())];
    }

    private JsonNode? Fault() => _random.Next(9) switch
    {
        0 => null,
        1 => JsonNode.Parse(Pick(Numbers)),
        2 => JsonValue.Create(OneIn(2)),
        3 => new JsonArray(null, 1, "x"),
        4 => new JsonObject(),
        5 => JsonNode.Parse(Nested(25)),
        6 => JsonValue.Create(Pick(Dates)),
        7 => JsonValue.Create(Pick(keys)),
        _ => JsonValue.Create(Text()),
    };

    /// <summary>What a field may be that can hold anything, such as the value of a property.</summary>
    private JsonNode? Anything(int depth) => _random.Next(5) switch
    {
        0 => new JsonObject { ["markup"] = Text(), ["blocks"] = Fault() },
        1 => new JsonObject { ["contentData"] = new JsonArray(Fault()), ["layout"] = Fault(), ["settingsData"] = new JsonArray() },
        2 => new JsonArray(new JsonObject { ["mediaKey"] = Pick(keys), ["unique"] = Pick(keys), ["type"] = "document" }),
        3 when depth < Deepest => JsonValue.Create(Text()),
        _ => Fault(),
    };

    private string Scalar(JsonElement schema)
    {
        if (schema.TryGetProperty("enum", out JsonElement names) && !OneIn(4))
        {
            return Pick([.. names.EnumerateArray().Select(name => name.ToString())]);
        }

        string? format = schema.TryGetProperty("format", out JsonElement described) ? described.GetString() : null;
        return (Kind(schema), format) switch
        {
            (_, "uuid") => OneIn(8) ? Pick([Guid.Empty.ToString(), NewKey(), "not-a-key"]) : Pick(keys),
            (_, "date-time") => Pick(Dates),
            ("integer" or "number", _) => OneIn(2) ? _random.Next(0, 20).ToString(CultureInfo.InvariantCulture) : Pick(Numbers),
            ("boolean", _) => Pick(["true", "false", "maybe"]),
            _ => Text(),
        };
    }

    private string Text() => OneIn(120) ? new string('n', 100_000) : OneIn(10) ? new string('x', 2000) : OneIn(6) ? Pick(keys) : OneIn(10) ? Pick(Dates) : Pick(Texts);

    private string NewKey()
    {
        byte[] bytes = new byte[16];
        _random.NextBytes(bytes);
        return new Guid(bytes).ToString();
    }

    private JsonElement Resolve(JsonElement schema)
    {
        while (schema.ValueKind == JsonValueKind.Object)
        {
            if (schema.TryGetProperty("$ref", out JsonElement reference))
            {
                schema = reference.GetString()!.Split('/').Skip(1).Aggregate(root, (element, name) => element.GetProperty(name));
            }
            else if (Alternatives(schema) is { Length: > 0 } alternatives)
            {
                schema = alternatives[_random.Next(alternatives.Length)];
            }
            else
            {
                break;
            }
        }

        return schema;
    }

    private static JsonElement[] Alternatives(JsonElement schema)
        => [.. Combinations
            .Where(name => schema.TryGetProperty(name, out _))
            .SelectMany(name => schema.GetProperty(name).EnumerateArray())
            .Where(alternative => Kind(alternative) != "null")];

    private static JsonProperty[] Fields(JsonElement schema)
        => schema.ValueKind == JsonValueKind.Object && schema.TryGetProperty("properties", out JsonElement properties) ? [.. properties.EnumerateObject()] : [];

    private static bool MayBeNull(JsonElement schema)
        => schema.ValueKind == JsonValueKind.Object
            && ((schema.TryGetProperty("type", out JsonElement type) && type.ValueKind == JsonValueKind.Array) || schema.TryGetProperty("oneOf", out _));

    private static string? Kind(JsonElement schema)
        => schema.ValueKind != JsonValueKind.Object || !schema.TryGetProperty("type", out JsonElement type) ? null
            : type.ValueKind == JsonValueKind.String ? type.GetString()
            : type.EnumerateArray().Select(name => name.GetString()).FirstOrDefault(name => name != "null");

    private static string Nested(int depth) => string.Concat(Enumerable.Repeat("{\"a\":[", depth)) + string.Concat(Enumerable.Repeat("]}", depth));

    /// <summary>Percent-encodes by bytes, so that half a character can be sent as well. An address of a hundred thousand characters never reaches the API.</summary>
    private static string Escape(string text)
        => string.Concat(Encoding.UTF8.GetBytes(text.Length > 1500 ? text[..1500] : text).Select(octet => char.IsAsciiLetterOrDigit((char)octet) || octet == '-' ? ((char)octet).ToString() : $"%{octet:X2}"))
            .Replace("%7Ehalf%7E", "%ED%A0%80", StringComparison.Ordinal);

    private bool OneIn(int times) => _random.Next(times) == 0;

    private T Pick<T>(IReadOnlyList<T> choices) => choices[_random.Next(choices.Count)];
}
