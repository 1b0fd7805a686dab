namespace CaiNamur.Cms.ManagementApi.Features.Media.Urls;

/// <summary>Where a file is (<c>MediaUrlInfoModel</c>).</summary>
/// <param name="Url">The address on this site.</param>
/// <param name="Culture">Always null: files are the same in every language.</param>
public sealed record MediaUrlInfo(string? Url, string? Culture = null);
