using Umbraco.Cms.Core.Models;

namespace CaiNamur.Cms.ManagementApi.Features.Languages;

/// <summary>A language of the content (<c>LanguageResponseModel</c>).</summary>
public sealed record LanguageResponse
{
    public required string Name { get; init; }

    public required string IsoCode { get; init; }

    public required bool IsDefault { get; init; }

    public required bool IsMandatory { get; init; }

    public required string? FallbackIsoCode { get; init; }

    public static LanguageResponse From(ILanguage language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return new LanguageResponse
        {
            Name = language.CultureName,
            IsoCode = language.IsoCode,
            IsDefault = language.IsDefault,
            IsMandatory = language.IsMandatory,
            FallbackIsoCode = language.FallbackIsoCode,
        };
    }
}
