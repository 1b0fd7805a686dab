using System.ComponentModel.DataAnnotations;
using Umbraco.Cms.Core.PropertyEditors.Validators;

namespace CaiNamur.Cms.PropertyEditors.Validation;

/// <summary>
/// The "required" rule for values that are lists: Core's rule sees only whether there is any text or JSON at all.
/// </summary>
internal sealed class NoItemsValidator(Func<object?, int> count) : RequiredValidator
{
    // Core exchanges exactly these texts for the message that is set on the property.
    private const string NoValue = "#validation_invalidNull";
    private const string EmptyValue = "#validation_invalidEmpty";

    public override IEnumerable<ValidationResult> ValidateRequired(object? value, string? valueType)
    {
        if (value is null)
        {
            yield return new ValidationResult(NoValue, ["value"]);
        }
        else if (count(value) is 0)
        {
            yield return new ValidationResult(EmptyValue, ["value"]);
        }
    }
}
