namespace CaiNamur.Cms.ManagementApi.Features.Languages;

/// <summary>A language in short (<c>LanguageItemResponseModel</c>).</summary>
public sealed record LanguageItemResponse(string Name, string IsoCode);
