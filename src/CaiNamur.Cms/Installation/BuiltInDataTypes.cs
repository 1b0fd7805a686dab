using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Aliases = Umbraco.Cms.Core.Constants.PropertyEditors.Aliases;
using Guids = Umbraco.Cms.Core.Constants.DataTypes.Guids;

namespace CaiNamur.Cms.Installation;

/// <summary>The built-in data types.</summary>
internal static class BuiltInDataTypes
{
    private static readonly IReadOnlyDictionary<string, object> NoConfiguration = new Dictionary<string, object>();

    private static readonly IReadOnlyDictionary<string, object> ZeroOrOne = new Dictionary<string, object> { ["min"] = 0, ["max"] = 1 };

    public static IReadOnlyList<BuiltInDataType> All { get; } =
    [
        Label(Constants.DataTypes.LabelString, Guids.LabelStringGuid, "Label (string)", ValueStorageType.Nvarchar, 35, "STRING"),
        Label(Constants.DataTypes.LabelInt, Guids.LabelIntGuid, "Label (integer)", ValueStorageType.Integer, 36, "INT"),
        Label(Constants.DataTypes.LabelBigint, Guids.LabelBigIntGuid, "Label (bigint)", ValueStorageType.Nvarchar, 36, "BIGINT"),
        Label(Constants.DataTypes.LabelDateTime, Guids.LabelDateTimeGuid, "Label (datetime)", ValueStorageType.Date, 37, "DATETIME"),
        Label(Constants.DataTypes.LabelTime, Guids.LabelTimeGuid, "Label (time)", ValueStorageType.Date, 38, "TIME"),
        Label(Constants.DataTypes.LabelDecimal, Guids.LabelDecimalGuid, "Label (decimal)", ValueStorageType.Decimal, 39, "DECIMAL"),
        Label(Constants.DataTypes.LabelBytes, new Guid(Guids.LabelBytes), "Label (bytes)", ValueStorageType.Nvarchar, 40, "BIGINT", "{=value | bytes}"),
        Label(Constants.DataTypes.LabelPixels, new Guid(Guids.LabelPixels), "Label (pixels)", ValueStorageType.Integer, 41, "INT", "{=value}px"),

        Upload(Constants.DataTypes.Upload, Guids.UploadGuid, "Upload File", 34),
        Upload(Constants.DataTypes.UploadVideo, Guids.UploadVideoGuid, "Upload Video", 35, "mp4", "webm", "ogv"),
        Upload(Constants.DataTypes.UploadAudio, Guids.UploadAudioGuid, "Upload Audio", 36, "mp3", "weba", "oga", "opus"),
        Upload(Constants.DataTypes.UploadArticle, Guids.UploadArticleGuid, "Upload Article", 37, "pdf", "docx", "doc"),
        Upload(Constants.DataTypes.UploadVectorGraphics, Guids.UploadVectorGraphicsGuid, "Upload Vector Graphics", 38, "svg"),

        new(Constants.DataTypes.Textarea, Guids.TextareaGuid, "Textarea", Aliases.TextArea, "Umb.PropertyEditorUi.TextArea", ValueStorageType.Ntext, 33, NoConfiguration),
        new(Constants.DataTypes.Textbox, Guids.TextstringGuid, "Textstring", Aliases.TextBox, "Umb.PropertyEditorUi.TextBox", ValueStorageType.Nvarchar, 32, NoConfiguration),
        new(Constants.DataTypes.RichtextEditor, Guids.RichtextEditorGuid, "Richtext editor", Aliases.RichText, "Umb.PropertyEditorUi.Tiptap", ValueStorageType.Ntext, 4, RichText()),
        new(-51, Guids.NumericGuid, "Numeric", Aliases.Integer, "Umb.PropertyEditorUi.Integer", ValueStorageType.Integer, 2, NoConfiguration),
        new(Constants.DataTypes.Boolean, Guids.CheckboxGuid, "True/false", Aliases.Boolean, "Umb.PropertyEditorUi.Toggle", ValueStorageType.Integer, 2, NoConfiguration),
        new(-43, Guids.CheckboxListGuid, "Checkbox list", Aliases.CheckBoxList, "Umb.PropertyEditorUi.CheckBoxList", ValueStorageType.Nvarchar, 2, NoConfiguration),
        new(
            Constants.DataTypes.DropDownSingle,
            Guids.DropdownGuid,
            "Dropdown",
            Aliases.DropDownListFlexible,
            "Umb.PropertyEditorUi.Dropdown",
            ValueStorageType.Nvarchar,
            2,
            new Dictionary<string, object> { ["multiple"] = false }),
        new(
            Constants.DataTypes.DropDownMultiple,
            Guids.DropdownMultipleGuid,
            "Dropdown multiple",
            Aliases.DropDownListFlexible,
            "Umb.PropertyEditorUi.Dropdown",
            ValueStorageType.Nvarchar,
            2,
            new Dictionary<string, object> { ["multiple"] = true }),
        new(
            -41,
            Guids.DatePickerGuid,
            "Date Picker",
            Aliases.DateTime,
            "Umb.PropertyEditorUi.DatePicker",
            ValueStorageType.Date,
            2,
            new Dictionary<string, object> { ["format"] = "YYYY-MM-DD" }),
        new(
            Constants.DataTypes.DateTime,
            Guids.DatePickerWithTimeGuid,
            "Date Picker with time",
            Aliases.DateTime,
            "Umb.PropertyEditorUi.DatePicker",
            ValueStorageType.Date,
            2,
            new Dictionary<string, object> { ["format"] = "YYYY-MM-DD HH:mm:ss" }),
        new(
            1055,
            Guids.DateTimePickerWithTimeZoneGuid,
            "Date Time Picker (with time zone)",
            Aliases.DateTimeWithTimeZone,
            "Umb.PropertyEditorUi.DateTimeWithTimeZonePicker",
            ValueStorageType.Ntext,
            2,
            new Dictionary<string, object>
            {
                ["timeFormat"] = "HH:mm",
                ["timeZones"] = new Dictionary<string, object> { ["mode"] = "all" },
            }),
        new(-40, Guids.RadioboxGuid, "Radiobox", Aliases.RadioButtonList, "Umb.PropertyEditorUi.RadioButtonList", ValueStorageType.Nvarchar, 2, NoConfiguration),
        new(-37, Guids.ApprovedColorGuid, "Approved Color", Aliases.ColorPicker, "Umb.PropertyEditorUi.ColorPicker", ValueStorageType.Nvarchar, 2, NoConfiguration),
        new(
            Constants.DataTypes.Tags,
            Guids.TagsGuid,
            "Tags",
            Aliases.Tags,
            "Umb.PropertyEditorUi.Tags",
            ValueStorageType.Ntext,
            2,
            new Dictionary<string, object> { ["group"] = "default", ["storageType"] = "Json" }),
        new(Constants.DataTypes.ImageCropper, Guids.ImageCropperGuid, "Image Cropper", Aliases.ImageCropper, "Umb.PropertyEditorUi.ImageCropper", ValueStorageType.Ntext, 2, NoConfiguration),

        ListView(Constants.DataTypes.DefaultContentListView, Guids.ListViewContentGuid, "Content", "Document"),
        ListView(Constants.DataTypes.DefaultMediaListView, Guids.ListViewMediaGuid, "Media", "Media"),

        new(1046, Guids.ContentPickerGuid, "Content Picker", Aliases.ContentPicker, "Umb.PropertyEditorUi.DocumentPicker", ValueStorageType.Nvarchar, 2, NoConfiguration),
        new(1047, Guids.MemberPickerGuid, "Member Picker", Aliases.MemberPicker, "Umb.PropertyEditorUi.MemberPicker", ValueStorageType.Nvarchar, 2, NoConfiguration),
        new(1050, Guids.RelatedLinksGuid, "Multi URL Picker", Aliases.MultiUrlPicker, "Umb.PropertyEditorUi.MultiUrlPicker", ValueStorageType.Ntext, 2, NoConfiguration),
        MediaPicker(1051, Guids.MediaPicker3Guid, "Media Picker", multiple: false, imagesOnly: false),
        MediaPicker(1052, Guids.MediaPicker3MultipleGuid, "Multiple Media Picker", multiple: true, imagesOnly: false),
        MediaPicker(1053, Guids.MediaPicker3SingleImageGuid, "Image Media Picker", multiple: false, imagesOnly: true),
        MediaPicker(1054, Guids.MediaPicker3MultipleImagesGuid, "Multiple Image Media Picker", multiple: true, imagesOnly: true),
    ];

    private static BuiltInDataType Label(
        int id,
        Guid key,
        string name,
        ValueStorageType databaseType,
        int sortOrder,
        string valueType,
        string? template = null)
    {
        var configuration = new Dictionary<string, object> { [Constants.PropertyEditors.ConfigurationKeys.DataValueType] = valueType };
        if (template is not null)
        {
            configuration["labelTemplate"] = template;
        }

        return new(id, key, name, Aliases.Label, "Umb.PropertyEditorUi.Label", databaseType, sortOrder, configuration);
    }

    private static BuiltInDataType Upload(int id, Guid key, string name, int sortOrder, params string[] extensions)
        => new(
            id,
            key,
            name,
            Aliases.UploadField,
            "Umb.PropertyEditorUi.UploadField",
            ValueStorageType.Nvarchar,
            sortOrder,
            extensions.Length == 0 ? NoConfiguration : new Dictionary<string, object> { ["fileExtensions"] = extensions });

    private static BuiltInDataType MediaPicker(int id, Guid key, string name, bool multiple, bool imagesOnly)
    {
        var configuration = new Dictionary<string, object> { ["multiple"] = multiple };
        if (imagesOnly)
        {
            configuration["filter"] = Constants.MediaTypes.Guids.Image;
        }

        if (!multiple)
        {
            configuration["validationLimit"] = ZeroOrOne;
        }

        return new(id, key, name, Aliases.MediaPicker3, "Umb.PropertyEditorUi.MediaPicker", ValueStorageType.Ntext, 2, configuration);
    }

    private static BuiltInDataType ListView(int id, Guid key, string name, string collection)
        => new(
            id,
            key,
            Constants.Conventions.DataTypes.ListViewPrefix + name,
            Aliases.ListView,
            "Umb.PropertyEditorUi.Collection",
            ValueStorageType.Nvarchar,
            2,
            new Dictionary<string, object>
            {
                ["pageSize"] = 100,
                ["orderBy"] = "updateDate",
                ["orderDirection"] = "desc",
                ["layouts"] = new[]
                {
                    Layout("Grid", $"Umb.CollectionView.{collection}.Grid", "icon-thumbnails-small"),
                    Layout("List", $"Umb.CollectionView.{collection}.Table", "icon-list"),
                },
                ["includeProperties"] = new[]
                {
                    Column("updateDate", "Last edited"),
                    Column("creator", "Updated by"),
                },
            });

    private static Dictionary<string, object> Layout(string name, string collectionView, string icon)
        => new() { ["name"] = name, ["collectionView"] = collectionView, ["icon"] = icon, ["isSystem"] = true, ["selected"] = true };

    private static Dictionary<string, object> Column(string alias, string header)
        => new() { ["alias"] = alias, ["header"] = header, ["isSystem"] = true };

    private static Dictionary<string, object> RichText()
    {
        string[] extensions =
        [
            "RichTextEssentials", "Anchor", "Block", "Blockquote", "Bold", "BulletList", "CodeBlock", "Embed", "Figure", "Heading",
            "HorizontalRule", "HtmlAttributeClass", "HtmlAttributeDataset", "HtmlAttributeId", "HtmlAttributeStyle", "HtmlTagDiv",
            "HtmlTagSpan", "Image", "Italic", "Link", "MediaUpload", "OrderedList", "Strike", "Subscript", "Superscript", "Table",
            "TextAlign", "TextDirection", "TextIndent", "TrailingNode", "Underline",
        ];
        string[][] toolbar =
        [
            ["SourceEditor"],
            ["Bold", "Italic", "Underline"],
            ["TextAlignLeft", "TextAlignCenter", "TextAlignRight"],
            ["BulletList", "OrderedList"],
            ["Blockquote", "HorizontalRule"],
            ["Link", "Unlink"],
            ["MediaPicker", "EmbeddedMedia"],
        ];
        string[][][] toolbarRows = [[.. toolbar.Select(group => group.Select(button => $"Umb.Tiptap.Toolbar.{button}").ToArray())]];

        return new()
        {
            ["extensions"] = extensions.Select(extension => $"Umb.Tiptap.{extension}").ToArray(),
            ["maxImageSize"] = 500,
            ["overlaySize"] = "medium",
            ["toolbar"] = toolbarRows,
        };
    }
}
