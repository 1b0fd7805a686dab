using System.ComponentModel.DataAnnotations;

namespace CaiNamur.Cms.ManagementApi.Features.Content;

/// <summary>The part that every request to create, save or validate content has.</summary>
public abstract record ContentRequest
{
    [Required, NoNullItems]
    public required IReadOnlyList<PropertyValueRequest> Values { get; init; }

    [Required, NoNullItems]
    public required IReadOnlyList<VariantRequest> Variants { get; init; }
}
