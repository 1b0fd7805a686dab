using Microsoft.Extensions.Options;

namespace CaiNamur.Cms.Imaging.Urls;

/// <summary>Writes the addresses that <see cref="Delivery.MediaEndpoint"/> answers.</summary>
internal sealed class SignedImageUrls(ImageUrlSigner signer, MediaRoot root, IOptions<ImagingOptions> options)
{
    public int MaximumSide => options.Value.MaximumSide;

    public MediaUrl? Parse(string? url) => MediaUrl.TryParse(url, root.Path);

    /// <summary>The address of the image as the command wants it; a command that changes nothing gives the original's.</summary>
    public string Write(MediaUrl url, ImageCommand command)
    {
        if (!command.ChangesImage || !ProcessableImages.HasProcessableExtension(url.Path))
        {
            return url.With(command.Version is { } version ? $"{ImageQuery.Version}={version}" : string.Empty);
        }

        string query = ImageQuery.Write(command);
        return url.With($"{query}&{ImageQuery.Signature}={signer.Sign(url.Path, query)}");
    }
}
