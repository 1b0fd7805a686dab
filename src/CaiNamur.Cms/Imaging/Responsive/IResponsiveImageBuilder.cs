namespace CaiNamur.Cms.Imaging.Responsive;

/// <summary>Works out what an <c>img</c> element needs so that each screen loads an image of its own size. Does no input or output.</summary>
public interface IResponsiveImageBuilder
{
    /// <summary>Builds the attributes. Drawings and animations, and images that are no media of this site, keep their one address.</summary>
    ResponsiveImage Build(ResponsiveImageRequest request);
}
