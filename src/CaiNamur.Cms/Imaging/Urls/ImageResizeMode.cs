namespace CaiNamur.Cms.Imaging.Urls;

/// <summary>What happens when both a width and a height are asked for; the names are those of Umbraco's <c>rmode</c>.</summary>
internal enum ImageResizeMode
{
    Crop,
    Max,
    Min,
    Stretch,
    Pad,
    BoxPad,
}
