using System.Text.Json.Nodes;
using CaiNamur.ContentSeed.Reading;
using static Umbraco.Cms.Core.Constants.PropertyEditors;

namespace CaiNamur.ContentSeed.Values;

/// <summary>Yes or no.</summary>
internal sealed class FlagValueConverter : ISeedValueConverter
{
    public IReadOnlyCollection<string> EditorAliases { get; } = [Aliases.Boolean];

    public JsonNode? ToEditor(SeedNode node, SeedValueTarget target)
    {
        if (target.Single(node, "true or false") is not { } scalar)
        {
            return null;
        }

        if (SeedFlag.TryParse(scalar, out bool flag))
        {
            return JsonValue.Create(flag);
        }

        target.Fault(node, $"\"{target.Alias}\" must be true or false, not \"{scalar.Value}\".");
        return null;
    }

    public SeedNode? ToSeed(JsonNode value, SeedValueSource source)
        => SeedScalar.Plain(value.Text() is "true" or "True" or "1" ? "true" : "false");
}
