namespace CaiNamur.Cms.Imaging.Responsive;

/// <summary>Finds what an image within a text needs.</summary>
internal interface IContentImages
{
    /// <summary>The attributes for a media file named in a text by its plain address; null when it is none, or is not there.</summary>
    ResponsiveImage? Find(string url);
}
