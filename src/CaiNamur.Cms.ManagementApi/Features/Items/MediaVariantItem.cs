using Umbraco.Cms.Core.Models.Entities;

namespace CaiNamur.Cms.ManagementApi.Features.Items;

/// <summary>The name of a media item (<c>VariantItemResponseModel</c>); media are the same in every language.</summary>
/// <param name="Name">The name.</param>
/// <param name="Culture">Always null.</param>
public sealed record MediaVariantItem(string Name, string? Culture = null)
{
    public static IReadOnlyList<MediaVariantItem> Of(IMediaEntitySlim media)
    {
        ArgumentNullException.ThrowIfNull(media);
        return [new MediaVariantItem(media.Name ?? string.Empty)];
    }
}
