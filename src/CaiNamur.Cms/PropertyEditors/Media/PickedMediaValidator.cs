using System.ComponentModel.DataAnnotations;
using CaiNamur.Cms.PropertyEditors.Localization;
using CaiNamur.Cms.PropertyEditors.Picking;
using CaiNamur.Cms.PropertyEditors.Validation;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.Validation;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Navigation;

namespace CaiNamur.Cms.PropertyEditors.Media;

/// <summary>Checks number, type, place and crops of picked media.</summary>
internal sealed class PickedMediaValidator(
    ILocalizedTextService texts,
    PickedItems items,
    IMediaNavigationQueryService navigation) : IValueValidator
{
    public IEnumerable<ValidationResult> Validate(
        object? value,
        string? valueType,
        object? dataTypeConfiguration,
        PropertyValidationContext validationContext)
    {
        if (dataTypeConfiguration is not MediaPicker3Configuration configuration)
        {
            yield break;
        }

        var entries = MediaPickerEntry.ReadList(value);
        if (entries.Count is 0)
        {
            yield break;
        }

        if (entries.Count > 1 && !configuration.Multiple)
        {
            yield return texts.Invalid("multipleMediaNotAllowed");
        }

        var keys = entries.Select(entry => entry.MediaKey).Distinct().ToArray();
        if (AllowedTypes.Check(items, UmbracoObjectTypes.Media, keys, configuration.Filter) is { } fault)
        {
            yield return texts.Invalid(fault is AllowedTypesFault.Missing ? "missingContent" : "invalidMediaType");
        }

        if (configuration.StartNodeId is { } startNode && !ValidationHelper.HasValidStartNode(keys, startNode, navigation))
        {
            yield return texts.Invalid("invalidStartNode");
        }

        foreach (var result in entries.SelectMany(entry => CropFaults.Of(entry.LocalCrops, texts)))
        {
            yield return result;
        }
    }
}
