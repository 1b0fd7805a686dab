using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Strings;

namespace CaiNamur.ContentModel.Tests.Schema;

/// <summary>The type of value that Umbraco documents for each property editor.</summary>
internal static class PropertyValueTypes
{
    private static readonly Dictionary<string, Type> BuiltIn = new(StringComparer.Ordinal)
    {
        ["Textstring"] = typeof(string),
        ["Textarea"] = typeof(string),
        ["True/false"] = typeof(bool),
        ["Numeric"] = typeof(int?),
        ["Date Picker"] = typeof(DateTime?),
        ["Date Picker with time"] = typeof(DateTime?),
        ["Multi URL Picker"] = typeof(IEnumerable<Link>),
    };

    public static bool IsBuiltIn(string dataType) => BuiltIn.ContainsKey(dataType);

    public static Type Of(string dataType) =>
        BuiltIn.TryGetValue(dataType, out Type? type) ? type : Of(SeedSchema.Instance.DataTypes[dataType]);

    private static Type Of(DataTypeFile dataType) => dataType.Editor switch
    {
        "Umbraco.TextBox" or "Umbraco.TextArea" or "Umbraco.EmailAddress" => typeof(string),
        "Umbraco.MarkdownEditor" or "Umbraco.RichText" => typeof(IHtmlEncodedString),
        "Umbraco.Decimal" => typeof(decimal?),
        "Umbraco.TimeOnly" => typeof(TimeOnly?),
        "Umbraco.UserPicker" => typeof(Guid?),
        "Umbraco.MultipleTextstring" or "Umbraco.CheckBoxList" => typeof(IEnumerable<string>),
        "Umbraco.DropDown.Flexible" => dataType.AllowsSeveral ? typeof(IEnumerable<string>) : typeof(string),
        "Umbraco.MultiUrlPicker" => dataType.MaximumNumber == 1 ? typeof(Link) : typeof(IEnumerable<Link>),
        "Umbraco.MediaPicker3" => dataType.AllowsSeveral ? typeof(IEnumerable<IPublishedContent>) : typeof(IPublishedContent),
        "Umbraco.MultiNodeTreePicker" => dataType.MaximumNumber == 1 ? typeof(IPublishedContent) : typeof(IEnumerable<IPublishedContent>),
        "Umbraco.BlockList" => typeof(BlockListModel),
        _ => throw new NotSupportedException($"No value type is known for {dataType.Editor}."),
    };
}
