namespace CaiNamur.Cms.Imaging.Urls;

/// <summary>The side that a crop keeps; the names are those of Umbraco's <c>ranchor</c>.</summary>
internal enum ImageAnchor
{
    Center,
    Top,
    Right,
    Bottom,
    Left,
    TopLeft,
    TopRight,
    BottomLeft,
    BottomRight,
}
