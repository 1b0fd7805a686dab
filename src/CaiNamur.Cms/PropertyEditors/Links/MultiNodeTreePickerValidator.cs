using System.ComponentModel.DataAnnotations;
using CaiNamur.Cms.PropertyEditors.Localization;
using CaiNamur.Cms.PropertyEditors.Picking;
using CaiNamur.Cms.PropertyEditors.Validation;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.Validation;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Navigation;

namespace CaiNamur.Cms.PropertyEditors.Links;

/// <summary>Checks the kind, the type and the place of what was picked.</summary>
internal sealed class MultiNodeTreePickerValidator(
    ILocalizedTextService texts,
    PickedItems items,
    IDocumentNavigationQueryService documents,
    IMediaNavigationQueryService media) : IValueValidator
{
    private const string ContentTree = "content";

    public IEnumerable<ValidationResult> Validate(
        object? value,
        string? valueType,
        object? dataTypeConfiguration,
        PropertyValidationContext validationContext)
    {
        if (dataTypeConfiguration is not MultiNodePickerConfiguration configuration)
        {
            yield break;
        }

        var picked = ContentReference.ReadList(value).Select(reference => reference.ToUdi()!).ToArray();
        if (picked.Length is 0)
        {
            yield break;
        }

        var entityType = EntityTypeOf(configuration);
        if (picked.Any(udi => udi.EntityType != entityType))
        {
            yield return texts.Invalid("invalidObjectType");
            yield break;
        }

        var keys = picked.Select(udi => udi.Guid).Distinct().ToArray();
        if (AllowedTypes.Check(items, ObjectTypeOf(entityType), keys, configuration.Filter) is { } fault)
        {
            yield return texts.Invalid(fault is AllowedTypesFault.Missing ? "missingContent" : "invalidContentType");
        }

        if (configuration.TreeSource?.StartNodeId is { } startNode
            && NavigationOf(entityType) is { } navigation
            && !ValidationHelper.HasValidStartNode(keys, startNode, navigation))
        {
            yield return texts.Invalid("invalidStartNode");
        }
    }

    private static string EntityTypeOf(MultiNodePickerConfiguration configuration)
        => configuration.TreeSource?.ObjectType is { Length: > 0 } objectType && objectType is not ContentTree
            ? objectType
            : Constants.UdiEntityType.Document;

    private static UmbracoObjectTypes ObjectTypeOf(string entityType) => entityType switch
    {
        Constants.UdiEntityType.Media => UmbracoObjectTypes.Media,
        Constants.UdiEntityType.Member => UmbracoObjectTypes.Member,
        _ => UmbracoObjectTypes.Document,
    };

    private INavigationQueryService? NavigationOf(string entityType) => entityType switch
    {
        Constants.UdiEntityType.Document => documents,
        Constants.UdiEntityType.Media => media,
        _ => null,
    };
}
