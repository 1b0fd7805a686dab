using CaiNamur.Web.Links;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CaiNamur.Web.TagHelpers;

/// <summary><c>&lt;a cai-link="…"&gt;</c>: a link of an editor's, announced when it opens a window of its own.</summary>
[HtmlTargetElement("a", Attributes = LinkAttribute)]
public sealed class LinkTagHelper : TagHelper
{
    private const string LinkAttribute = "cai-link";

    /// <summary>The link. Its label is the content, unless the element has content already.</summary>
    [HtmlAttributeName(LinkAttribute)]
    public required LinkViewModel Link { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);

        output.Attributes.SetAttribute("href", Link.Url);
        TagHelperContent content = await output.GetChildContentAsync();
        if (content.IsEmptyOrWhiteSpace)
        {
            content.SetContent(Link.Label);
        }

        output.Content.SetHtmlContent(content);
        if (Link.IsExternal)
        {
            output.Attributes.SetAttribute("rel", "external noopener");
        }

        if (Link.OpensNewWindow)
        {
            output.Attributes.SetAttribute("target", "_blank");
            output.Content.AppendHtml("<span class=\"cai-hidden\"> (nouvelle fenêtre)</span>");
        }
    }
}
