namespace CaiNamur.Web.Features.Seo;

/// <summary>A page that search engines are told of.</summary>
public sealed record SitemapEntry(string Path, DateOnly LastModified);
