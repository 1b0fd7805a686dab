namespace CaiNamur.Cms.Imaging.Responsive;

/// <summary>The attributes of an <c>img</c> element; those that are null are to be left out.</summary>
/// <param name="Src">The address for browsers that do not choose.</param>
/// <param name="SrcSet">The addresses to choose from, with their widths.</param>
/// <param name="Sizes">How wide the image is shown; null without <paramref name="SrcSet"/>.</param>
/// <param name="Width">The width in pixels of the largest, so that the page reserves the space.</param>
/// <param name="Height">The height that goes with <paramref name="Width"/>.</param>
public sealed record ResponsiveImage(string Src, string? SrcSet, string? Sizes, int? Width, int? Height);
