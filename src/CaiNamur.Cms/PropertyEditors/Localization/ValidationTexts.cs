using System.ComponentModel.DataAnnotations;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace CaiNamur.Cms.PropertyEditors.Localization;

/// <summary>Builds validation results from the texts of the area "validation", where Core keeps its own.</summary>
internal static class ValidationTexts
{
    private const string Area = "validation";

    /// <summary>The member name under which Core and the client expect the faults of a property value.</summary>
    private static readonly string[] ValueMember = ["value"];

    public static ValidationResult Invalid(this ILocalizedTextService texts, string key, params string?[] tokens)
        => new(texts.Localize(Area, key, tokens), ValueMember);
}
