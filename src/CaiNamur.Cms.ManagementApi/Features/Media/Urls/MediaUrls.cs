using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace CaiNamur.Cms.ManagementApi.Features.Media.Urls;

/// <summary>Finds where the files of media are, for any number of items with one query.</summary>
public sealed class MediaUrls(IMediaService media, MediaUrlGeneratorCollection generators, IOptionsMonitor<ContentSettings> settings)
{
    /// <summary>The addresses of each item; a folder has none.</summary>
    public IReadOnlyList<MediaUrlsResponse> Of(IEnumerable<Guid> keys)
        => [.. Read(keys).Select(item => new MediaUrlsResponse(item.Key, [.. Files(item).Select(url => new MediaUrlInfo(url))]))];

    /// <summary>The items with the addresses of their files.</summary>
    internal IReadOnlyList<IMedia> Read(IEnumerable<Guid> keys)
    {
        Guid[] asked = [.. keys];
        return asked.Length == 0 ? [] : [.. media.GetByIds(asked)];
    }

    internal IReadOnlyList<string> Files(IMedia item) => [.. item.GetUrls(settings.CurrentValue, generators).OfType<string>()];
}
