using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CaiNamur.Web.TagHelpers;

/// <summary><c>&lt;cai-icon name="arrow" class="…" /&gt;</c>: a small drawing that says nothing that words do not say.</summary>
[HtmlTargetElement("cai-icon", TagStructure = TagStructure.WithoutEndTag)]
public sealed class IconTagHelper : TagHelper
{
    /// <summary>The name of the drawing.</summary>
    public required string Name { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);

        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("viewBox", "0 0 24 24");
        output.Attributes.SetAttribute("width", "24");
        output.Attributes.SetAttribute("height", "24");
        output.Attributes.SetAttribute("aria-hidden", "true");
        output.Content.SetHtmlContent($"<path d=\"{IconPaths.All[Name]}\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2\" stroke-linecap=\"round\" stroke-linejoin=\"round\"/>");
    }
}
