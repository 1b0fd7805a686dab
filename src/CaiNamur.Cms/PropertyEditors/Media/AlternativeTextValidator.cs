using System.ComponentModel.DataAnnotations;
using CaiNamur.Cms.PropertyEditors.Localization;
using CaiNamur.Cms.PropertyEditors.Picking;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.PropertyEditors.Media;

/// <summary>
/// Checks, where an image is used, that it has an alternative text. The rule holds for the media types on which the
/// property is mandatory: media can be saved without it, but nobody should see such an image on a page.
/// </summary>
internal sealed class AlternativeTextValidator(ILocalizedTextService texts, PickedItems items) : IValueValidator
{
    internal const string PropertyAlias = "altText";

    public IEnumerable<ValidationResult> Validate(
        object? value,
        string? valueType,
        object? dataTypeConfiguration,
        PropertyValidationContext validationContext)
    {
        var keys = MediaPickerEntry.ReadList(value).Select(entry => entry.MediaKey).Distinct().ToArray();
        return keys.Length is 0
            ? []
            : items.FindMedia(keys)
                .Where(media => LacksAlternativeText(media, validationContext.Culture))
                .Select(media => texts.Invalid("missingAlternativeText", media.Name));
    }

    private static bool LacksAlternativeText(IMedia media, string? culture)
    {
        if (!media.Properties.TryGetValue(PropertyAlias, out var property) || !property.PropertyType.Mandatory)
        {
            return false;
        }

        var text = property.GetValue(property.PropertyType.SupportsVariation(culture, null) ? culture : null);
        return string.IsNullOrWhiteSpace(text?.ToString());
    }
}
