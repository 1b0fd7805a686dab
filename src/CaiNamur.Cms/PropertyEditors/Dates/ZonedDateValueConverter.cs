using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;

namespace CaiNamur.Cms.PropertyEditors.Dates;

/// <summary>Converts stored dates; an empty or unreadable one is <c>null</c>.</summary>
/// <typeparam name="T">The type that templates receive.</typeparam>
public abstract class ZonedDateValueConverter<T> : PropertyValueConverterBase
    where T : struct
{
    private readonly string _editorAlias;
    private readonly DateTimeFormat _format;

    private protected ZonedDateValueConverter(string editorAlias, DateTimeFormat format)
    {
        _editorAlias = editorAlias;
        _format = format;
    }

    /// <inheritdoc />
    public override bool IsConverter(IPublishedPropertyType propertyType) => propertyType.EditorAlias == _editorAlias;

    /// <inheritdoc />
    public override Type GetPropertyValueType(IPublishedPropertyType propertyType) => typeof(T?);

    /// <inheritdoc />
    public override PropertyCacheLevel GetPropertyCacheLevel(IPublishedPropertyType propertyType) => PropertyCacheLevel.Element;

    /// <inheritdoc />
    public override object? ConvertSourceToIntermediate(
        IPublishedElement owner,
        IPublishedPropertyType propertyType,
        object? source,
        bool preview)
        => DateTimeValue.Read(source) is { } value && _format.TryParse(value, out var date) ? Convert(date) : null;

    /// <summary>Takes from the stored date what the editor asked for.</summary>
    private protected abstract T Convert(DateTimeOffset date);
}
