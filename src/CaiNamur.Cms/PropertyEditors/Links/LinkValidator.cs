using System.ComponentModel.DataAnnotations;
using CaiNamur.Cms.PropertyEditors.Localization;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.PropertyEditors.Links;

/// <summary>Checks that every link leads somewhere, and to an address that only leads somewhere.</summary>
internal sealed class LinkValidator(ILocalizedTextService texts) : IValueValidator
{
    public IEnumerable<ValidationResult> Validate(
        object? value,
        string? valueType,
        object? dataTypeConfiguration,
        PropertyValidationContext validationContext)
    {
        foreach (var link in StoredLink.ReadList(value))
        {
            if (!link.HasTarget)
            {
                yield return texts.Invalid("missingLinkTarget", link.Name);
            }
            else if (link.Url is not null && !LinkAddress.IsAllowed(link.Url))
            {
                yield return texts.Invalid("invalidLinkAddress", link.Url);
            }
        }
    }
}
