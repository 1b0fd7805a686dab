using Umbraco.Cms.Core.Media;

namespace CaiNamur.Cms.Imaging.Urls;

/// <summary>Signs the image addresses that the rich text editor stored; what does not make sense in them goes.</summary>
internal sealed class SignedImageUrlTokenGenerator(SignedImageUrls urls) : IImageUrlTokenGenerator
{
    public string RefreshSignature(string url)
    {
        if (urls.Parse(url) is not { } media)
        {
            return url;
        }

        return urls.Write(media, ImageQuery.Merge(new ImageCommand(), media.Query, urls.MaximumSide));
    }
}
