using System.Globalization;

namespace CaiNamur.ContentModel.Tests.Schema;

internal sealed class DataTypeFile
{
    public Guid Key { get; set; }

    public string Name { get; set; } = "";

    public string Editor { get; set; } = "";

    public string Ui { get; set; } = "";

    public Dictionary<string, object?> Config { get; set; } = [];

    public IReadOnlyList<string> Items =>
        Config.TryGetValue("items", out object? items) && items is List<object> list ? [.. list.Cast<string>()] : [];

    public bool AllowsSeveral => Config.TryGetValue("multiple", out object? multiple) && multiple is "true";

    public int? MaximumNumber => Config.TryGetValue("maxNumber", out object? maximum) ? int.Parse((string)maximum!, CultureInfo.InvariantCulture) : null;

    /// <summary>Every `type:alias` in the settings.</summary>
    public IEnumerable<string> TypeReferences => TextsIn(Config)
        .SelectMany(text => text.Split(','))
        .Where(text => text.StartsWith("type:", StringComparison.Ordinal))
        .Select(text => text["type:".Length..]);

    private static IEnumerable<string> TextsIn(object? setting) => setting switch
    {
        string text => [text],
        Dictionary<string, object?> map => map.Values.SelectMany(TextsIn),
        Dictionary<object, object> map => map.Values.SelectMany(TextsIn),
        List<object> list => list.SelectMany(TextsIn),
        _ => [],
    };
}
