using CaiNamur.Cms.Tests.PropertyEditors.Support;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using static Umbraco.Cms.Core.Constants.PropertyEditors;
using IDataType = Umbraco.Cms.Core.Models.IDataType;

namespace CaiNamur.Cms.Tests.PropertyEditors;

/// <summary>A client may post anything: no editor of ours may fall over it, and what it stores it must be able to show.</summary>
public sealed class OpenInputTests : EditorTests
{
    /// <summary>Editors whose values are JSON of a shape of their own.</summary>
    private static readonly string[] Editors =
    [
        Aliases.BlockList,
        Aliases.BlockGrid,
        Aliases.SingleBlock,
        Aliases.RichText,
        Aliases.MultiUrlPicker,
        Aliases.MultiNodeTreePicker,
        Aliases.MediaPicker3,
        Aliases.ImageCropper,
        Aliases.UploadField,
        Aliases.Slider,
        Aliases.ColorPicker,
        Aliases.Tags,
        Aliases.DropDownListFlexible,
        Aliases.CheckBoxList,
        Aliases.RadioButtonList,
        Aliases.MultipleTextstring,
        Aliases.DateOnly,
        Aliases.TimeOnly,
        Aliases.DateTimeUnspecified,
        Aliases.DateTimeWithTimeZone,
        Aliases.Boolean,
    ];

    private readonly IDataType[] _dataTypes;

    public OpenInputTests() => _dataTypes = [.. Editors.Select(alias => Host.AddDataType(alias))];

    public static Arbitrary<string> Json => Arb.From(Node(depth: 3));

    [Property(MaxTest = 150)]
    public Property PostedJson_OfAnyShape_IsCheckedStoredAndShown() => Prop.ForAll(Json, json =>
    {
        foreach (var dataType in _dataTypes)
        {
            Should.NotThrow(() => Host.ValidatePosted(dataType, json), $"{dataType.EditorAlias}: {json}");
            var stored = Should.NotThrow(() => Host.Store(dataType, json), $"{dataType.EditorAlias}: {json}");
            Should.NotThrow(() => Host.Show(dataType, stored), $"{dataType.EditorAlias}: {json}");
            Should.NotThrow(() => Host.References(dataType, stored), $"{dataType.EditorAlias}: {json}");
        }
    });

    /// <summary>JSON with the words that editors look for, in any place.</summary>
    private static Gen<string> Node(int depth)
    {
        var leaf = Gen.Elements(
            "null", "true", "0", "-1", "2.5", "1e400", "\"\"", "\"texte\"", "\"#fff\"", "\"2027-03-21\"", "\"09:30\"",
            "\"11111111-1111-1111-1111-111111111111\"", "\"document\"", "\"/media/a.png\"", "\"<p>x</p>\"");
        if (depth == 0)
        {
            return leaf;
        }

        var name = Gen.Elements(
            "layout", "contentData", "settingsData", "expose", "key", "contentKey", "contentTypeKey", "values", "alias", "value", "areas", "items",
            "markup", "blocks", "src", "crops", "focalPoint", "left", "top", "coordinates", "mediaKey", "unique", "type", "url", "name", "date", "timeZone",
            "from", "to", "label", "temporaryFileId", Aliases.BlockList, Aliases.BlockGrid, Aliases.RichText);
        var member = from key in name from value in Node(depth - 1) select (key, value);
        var members = from list in member.ListOf() select $"{{{string.Join(',', list.DistinctBy(pair => pair.key).Select(pair => $"\"{pair.key}\":{pair.value}"))}}}";
        var array = from list in Node(depth - 1).ListOf() select $"[{string.Join(',', list.Take(4))}]";
        return Gen.OneOf(leaf, members, members, array);
    }
}
