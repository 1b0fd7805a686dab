using System.Text.Json;
using System.Text.Json.Nodes;
using CaiNamur.Cms.PropertyEditors.Validation;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Strings;

namespace CaiNamur.Cms.PropertyEditors.Toggles;

/// <summary>The client speaks of true and false; the database holds 1 and 0.</summary>
internal sealed class TrueFalseValueEditor(
    IShortStringHelper shortStringHelper,
    IJsonSerializer jsonSerializer,
    IIOHelper ioHelper,
    DataEditorAttribute attribute) : DataValueEditor(shortStringHelper, jsonSerializer, ioHelper, attribute)
{
    /// <summary>The setting with what the client fills in.</summary>
    private const string InitialState = "default";

    // As in the client, a required toggle must be switched on (a consent, for example).
    public override IValueRequiredValidator RequiredValidator => new NoItemsValidator(value => ReadBoolean(value) is true ? 1 : 0);

    /// <remarks>
    /// The client fills in "no" wherever nothing was chosen yet. That is no change: kept as one, planning a publication would make a page
    /// look edited. Where the client fills in "yes", a "no" was chosen by somebody.
    /// </remarks>
    public override object? FromEditor(ContentPropertyData editorValue, object? currentValue)
        => ReadBoolean(editorValue.Value) switch
        {
            true => 1,
            false when currentValue is null && !BeginsWithYes(editorValue.DataTypeConfiguration) => null,
            false => 0,
            null => null,
        };

    public override object? ToEditor(IProperty property, string? culture = null, string? segment = null)
        => ReadBoolean(property.GetValue(culture, segment)) ?? false;

    private static bool BeginsWithYes(object? configuration)
        => configuration is IDictionary<string, object> settings && settings.TryGetValue(InitialState, out object? state) && ReadBoolean(state) is true;

    private static bool? ReadBoolean(object? value) => value switch
    {
        bool boolean => boolean,
        int number => number is not 0,
        long number => number is not 0,
        decimal number => number is not 0,
        double number => number is not 0,
        string text => ReadText(text),
        JsonElement { ValueKind: JsonValueKind.True } => true,
        JsonElement { ValueKind: JsonValueKind.False } => false,
        JsonValue node => ReadText(node.ToString()),
        _ => null,
    };

    private static bool? ReadText(string text) => text.Trim() switch
    {
        "1" => true,
        "0" => false,
        var word => bool.TryParse(word, out var boolean) ? boolean : null,
    };
}
