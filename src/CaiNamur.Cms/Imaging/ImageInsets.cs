namespace CaiNamur.Cms.Imaging;

/// <summary>How much of an image is cut off at each side, as parts (0 to 1) of its width and height; an editor's crop in Umbraco's terms.</summary>
public readonly record struct ImageInsets(decimal Left, decimal Top, decimal Right, decimal Bottom);
