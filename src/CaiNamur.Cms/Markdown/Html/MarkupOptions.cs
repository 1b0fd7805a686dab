using System.ComponentModel.DataAnnotations;

namespace CaiNamur.Cms.Markdown.Html;

/// <summary>Settings for the HTML of content.</summary>
public sealed class MarkupOptions : IValidatableObject
{
    /// <summary>The configuration section.</summary>
    public const string Section = "CaiNamur:Markup";

    /// <summary>
    /// Host names that are this site, besides that of <c>Umbraco:CMS:WebRouting:UmbracoApplicationUrl</c>; <c>www.</c> makes no difference.
    /// Absolute links to them are not marked as external.
    /// </summary>
    [Required]
    public IList<string> OwnHosts { get; init; } = [];

    /// <inheritdoc />
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
        => OwnHosts
            .Where(host => Uri.CheckHostName(host) is UriHostNameType.Unknown)
            .Select(host => new ValidationResult($"'{host}' is not a host name: names stand alone, without scheme, port or path.", [nameof(OwnHosts)]));
}
