namespace CaiNamur.Cms.ManagementApi.Features.Media.Urls;

/// <summary>Where the files of an item are (<c>MediaUrlInfoResponseModel</c>).</summary>
public sealed record MediaUrlsResponse(Guid Id, IReadOnlyList<MediaUrlInfo> UrlInfos);
