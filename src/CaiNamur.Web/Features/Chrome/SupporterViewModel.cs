using CaiNamur.Web.Features.Media;

namespace CaiNamur.Web.Features.Chrome;

/// <summary>A supporter in the footer.</summary>
public sealed record SupporterViewModel(string Name, ImageViewModel? Logo, string? Url);
