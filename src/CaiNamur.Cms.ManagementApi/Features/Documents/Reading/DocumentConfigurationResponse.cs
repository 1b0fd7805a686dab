using Umbraco.Cms.Core.Configuration.Models;

namespace CaiNamur.Cms.ManagementApi.Features.Documents.Reading;

/// <summary>What holds for all documents (<c>DocumentConfigurationResponseModel</c>).</summary>
public sealed record DocumentConfigurationResponse
{
    public required bool DisableDeleteWhenReferenced { get; init; }

    public required bool DisableUnpublishWhenReferenced { get; init; }

    public required bool AllowEditInvariantFromNonDefault { get; init; }

    /// <summary>Outdated, but the client warns about it in the browser's console unless it is true.</summary>
    public required bool AllowNonExistingSegmentsCreation { get; init; }

    public static DocumentConfigurationResponse From(ContentSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return new DocumentConfigurationResponse
        {
            DisableDeleteWhenReferenced = settings.DisableDeleteWhenReferenced,
            DisableUnpublishWhenReferenced = settings.DisableUnpublishWhenReferenced,
            AllowEditInvariantFromNonDefault = settings.AllowEditInvariantFromNonDefault,
            AllowNonExistingSegmentsCreation = true,
        };
    }
}
