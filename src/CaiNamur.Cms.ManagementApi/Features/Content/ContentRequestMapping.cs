using Umbraco.Cms.Core.Models.ContentEditing;

namespace CaiNamur.Cms.ManagementApi.Features.Content;

/// <summary>Turns requests into the models of Core's editing services.</summary>
internal static class ContentRequestMapping
{
    /// <summary>Fills what every editing model has.</summary>
    public static TModel Fill<TModel>(this ContentRequest request, TModel model)
        where TModel : ContentEditingModelBase
    {
        model.Properties = [.. request.Values.Select(ToProperty)];
        model.Variants = [.. request.Variants.Select(ToVariant)];
        return model;
    }

    private static PropertyValueModel ToProperty(PropertyValueRequest value)
        => new() { Alias = value.Alias, Value = value.Value, Culture = value.Culture, Segment = value.Segment };

    private static VariantModel ToVariant(VariantRequest variant)
        => new() { Name = variant.Name ?? string.Empty, Culture = variant.Culture, Segment = variant.Segment };
}
