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
