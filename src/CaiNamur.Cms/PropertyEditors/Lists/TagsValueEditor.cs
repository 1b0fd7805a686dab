using CaiNamur.Cms.PropertyEditors.Json;
using CaiNamur.Cms.PropertyEditors.Validation;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Strings;

namespace CaiNamur.Cms.PropertyEditors.Lists;

internal sealed class TagsValueEditor(
    IShortStringHelper shortStringHelper,
    IJsonSerializer jsonSerializer,
    IIOHelper ioHelper,
    DataEditorAttribute attribute)
    : DataValueEditor(shortStringHelper, jsonSerializer, ioHelper, attribute), IDataValueTags
{
    // The column of the tag table.
    private const int MaximumLength = 200;
    private const char CsvDelimiter = ',';

    public override IValueRequiredValidator RequiredValidator => new NoItemsValidator(value => ReadTags(value).Count);

    public IEnumerable<ITag> GetTags(object? value, object? dataTypeConfiguration, int? languageId)
    {
        var group = (dataTypeConfiguration as TagConfiguration ?? new TagConfiguration()).Group;
        return ReadTags(value).Select(tag => new Tag { Group = group, Text = tag, LanguageId = languageId });
    }

    public override object? FromEditor(ContentPropertyData editorValue, object? currentValue)
    {
        var tags = ReadTags(editorValue.Value);
        if (tags.Count is 0)
        {
            return null;
        }

        return editorValue.DataTypeConfiguration is TagConfiguration { StorageType: TagsStorageType.Csv }
            ? string.Join(CsvDelimiter, tags.SelectMany(tag => tag.Split(CsvDelimiter, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Distinct())
            : EditorJson.Write(tags.ToArray());
    }

    public override object? ToEditor(IProperty property, string? culture = null, string? segment = null)
        => ReadTags(property.GetValue(culture, segment)).ToArray();

    private static IReadOnlyList<string> ReadTags(object? value)
    {
        IEnumerable<string> tags = value is string text && !StringList.IsJsonArray(text)
            ? text.Split(CsvDelimiter)
            : StringList.Read(value);
        return [.. tags
            .Select(tag => tag.Trim())
            .Where(tag => tag.Length is > 0 and <= MaximumLength)
            .Distinct(StringComparer.Ordinal)];
    }
}
