using System.Globalization;
using CaiNamur.Cms.Imaging.Responsive;
using CaiNamur.Web.Features.Media;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CaiNamur.Web.TagHelpers;

/// <summary><c>&lt;cai-image image="…" /&gt;</c>: a picture in the size that the screen needs, which keeps its place while it loads.</summary>
/// <param name="images">Works out the sizes and their addresses.</param>
[HtmlTargetElement("cai-image", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ImageTagHelper(IResponsiveImageBuilder images) : TagHelper
{
    /// <summary>The picture; without one nothing is written.</summary>
    public ImageViewModel? Image { get; set; }

    /// <summary>How wide the picture is shown: the <c>sizes</c> attribute.</summary>
    public string Sizes { get; set; } = "(min-width: 64rem) 40rem, 92vw";

    /// <summary>The widths to offer, in pixels, separated by commas.</summary>
    public string Widths { get; set; } = "400,640,960,1280";

    /// <summary>The shape to cut to, such as <c>16:9</c>; without it the picture keeps its own.</summary>
    public string? Ratio { get; set; }

    /// <summary>Whether the picture is seen at once, so that it must not wait.</summary>
    public bool Eager { get; set; }

    /// <summary>Whether words beside the picture say all that it shows.</summary>
    public bool Decorative { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);

        if (Image is null)
        {
            output.SuppressOutput();
            return;
        }

        ResponsiveImage responsive = images.Build(new ResponsiveImageRequest
        {
            Url = Image.Url,
            SourceWidth = Image.Width,
            SourceHeight = Image.Height,
            Widths = [.. Widths.Split(',').Select(width => int.Parse(width, CultureInfo.InvariantCulture))],
            AspectRatio = Image.IsVector ? null : AspectRatio(),
            FocalPoint = Image.FocalPoint,
            Sizes = Sizes,
            Version = Image.Version,
        });

        output.TagName = "img";
        output.TagMode = TagMode.StartTagOnly;
        output.Attributes.SetAttribute("src", responsive.Src);
        SetOptional(output, "srcset", responsive.SrcSet);
        SetOptional(output, "sizes", responsive.Sizes);
        SetOptional(output, "width", responsive.Width?.ToString(CultureInfo.InvariantCulture));
        SetOptional(output, "height", responsive.Height?.ToString(CultureInfo.InvariantCulture));
        output.Attributes.SetAttribute("alt", Decorative ? string.Empty : Image.AlternativeText);
        SetOptional(output, "loading", Eager ? null : "lazy");
        output.Attributes.SetAttribute("decoding", "async");
    }

    private static void SetOptional(TagHelperOutput output, string name, string? value)
    {
        if (value is not null)
        {
            output.Attributes.SetAttribute(name, value);
        }
    }

    private decimal? AspectRatio()
    {
        if (Ratio is null)
        {
            return null;
        }

        decimal[] sides = [.. Ratio.Split(':').Select(side => decimal.Parse(side, CultureInfo.InvariantCulture))];
        return sides[0] / sides[1];
    }
}
