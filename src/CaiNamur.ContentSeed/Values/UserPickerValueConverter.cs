using System.Text.Json.Nodes;
using CaiNamur.ContentSeed.Reading;
using static Umbraco.Cms.Core.Constants.PropertyEditors;

namespace CaiNamur.ContentSeed.Values;

/// <summary>A user, by e-mail address.</summary>
internal sealed class UserPickerValueConverter : ISeedValueConverter
{
    public IReadOnlyCollection<string> EditorAliases { get; } = [Aliases.UserPicker];

    public JsonNode? ToEditor(SeedNode node, SeedValueTarget target)
        => target.Single(node, "an e-mail address") is { } email && target.Targets.User(email) is { } key
            ? JsonValue.Create(key.ToString())
            : null;

    public SeedNode? ToSeed(JsonNode value, SeedValueSource source)
    {
        if (value.Key() is not { } key)
        {
            return null;
        }

        if (source.Names.User(key) is { } email)
        {
            return SeedScalar.Text(email);
        }

        source.Omit("the picked user does not exist any more or has no e-mail address");
        return null;
    }
}
