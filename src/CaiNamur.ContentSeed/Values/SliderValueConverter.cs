using System.Text.Json.Nodes;
using CaiNamur.ContentSeed.Reading;
using static Umbraco.Cms.Core.Constants.PropertyEditors;

namespace CaiNamur.ContentSeed.Values;

/// <summary>A number on a slider, or the two ends of a range as <c>{ from, to }</c>.</summary>
internal sealed class SliderValueConverter : ISeedValueConverter
{
    public IReadOnlyCollection<string> EditorAliases { get; } = [Aliases.Slider];

    public JsonNode? ToEditor(SeedNode node, SeedValueTarget target)
    {
        if (node is not SeedMapping range)
        {
            return target.Single(node, "a number") is { } single && Number(single, target) is { } number ? Range(number, number) : null;
        }

        SeedMappingReader reader = new(range, target.Properties.Faults);
        SeedScalar? from = reader.Text("from");
        SeedScalar? to = reader.Text("to");
        reader.RejectOthers();
        if (from is null || to is null)
        {
            target.Fault(node, $"\"{target.Alias}\" must have both \"from\" and \"to\".");
            return null;
        }

        return Number(from, target) is { } start && Number(to, target) is { } end ? Range(start, end) : null;
    }

    public SeedNode? ToSeed(JsonNode value, SeedValueSource source)
    {
        if (value.Text("from") is not { } from)
        {
            return null;
        }

        string to = value.Text("to") ?? from;
        SeedScalar start = SeedScalar.Plain(NumberValueConverter.Short(from));
        return from == to
            ? start
            : SeedValueSource.Mapping(
                [SeedValueSource.Entry("from", start), SeedValueSource.Entry("to", SeedScalar.Plain(NumberValueConverter.Short(to)))]);
    }

    private static decimal? Number(SeedScalar scalar, SeedValueTarget target)
    {
        if (NumberValueConverter.TryParse(scalar, out decimal number))
        {
            return number;
        }

        target.Fault(scalar, $"\"{target.Alias}\" must be a number, not \"{scalar.Value}\".");
        return null;
    }

    private static JsonObject Range(decimal from, decimal to) => new() { ["from"] = from, ["to"] = to };
}
