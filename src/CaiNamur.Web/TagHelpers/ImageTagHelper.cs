using System.Globalization;
using CaiNamur.Web.Features.Media;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CaiNamur.Web.TagHelpers;

/// <summary><c>&lt;cai-image image="…" /&gt;</c>: a picture that keeps its place while it loads.</summary>
[HtmlTargetElement("cai-image", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ImageTagHelper : TagHelper
{
    /// <summary>The picture; without one nothing is written.</summary>
    public ImageViewModel? Image { get; set; }

    /// <summary>How wide the picture is shown: the <c>sizes</c> attribute.</summary>
    public string Sizes { get; set; } = "(min-width: 64rem) 38rem, 92vw";

    /// <summary>The widths to offer, in pixels, separated by commas.</summary>
    public string Widths { get; set; } = "400,640,960,1280";

    /// <summary>The shape to crop to, such as <c>16:9</c>; without it the picture keeps its own.</summary>
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

        output.TagName = "img";
        output.TagMode = TagMode.SelfClosing;
        output.Attributes.SetAttribute("src", Image.Url);
        output.Attributes.SetAttribute("alt", Decorative ? string.Empty : Image.AlternativeText);
        if (Image is { Width: { } width, Height: { } height })
        {
            output.Attributes.SetAttribute("width", width.ToString(CultureInfo.InvariantCulture));
            output.Attributes.SetAttribute("height", height.ToString(CultureInfo.InvariantCulture));
        }

        if (!Eager)
        {
            output.Attributes.SetAttribute("loading", "lazy");
        }

        output.Attributes.SetAttribute("decoding", "async");
    }
}
