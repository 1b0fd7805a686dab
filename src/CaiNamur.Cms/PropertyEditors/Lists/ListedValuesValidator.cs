using System.ComponentModel.DataAnnotations;
using CaiNamur.Cms.PropertyEditors.Localization;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.Validators;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.PropertyEditors.Lists;

/// <summary>Checks that every choice is one of those offered, and that there is only one where only one is allowed.</summary>
internal sealed class ListedValuesValidator(ILocalizedTextService texts) : IValueValidator
{
    private readonly MultipleValueValidator _offered = new(texts);

    public IEnumerable<ValidationResult> Validate(
        object? value,
        string? valueType,
        object? dataTypeConfiguration,
        PropertyValidationContext validationContext)
    {
        // Core's rule knows the posted array only; on publishing, the stored JSON comes through here.
        var choices = StringList.Read(value);
        var faults = _offered.Validate(choices.ToArray(), valueType, dataTypeConfiguration, validationContext);
        return choices.Count > 1 && dataTypeConfiguration is DropDownFlexibleConfiguration { Multiple: false }
            ? faults.Append(texts.Invalid("multipleOptionsNotAllowed"))
            : faults;
    }
}
