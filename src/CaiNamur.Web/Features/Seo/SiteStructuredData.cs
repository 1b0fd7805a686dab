using System.Text.Json.Nodes;
using CaiNamur.Web.Features.Chrome;
using CaiNamur.Web.Links;

namespace CaiNamur.Web.Features.Seo;

/// <summary>What every page tells machines: who publishes it and where it stands (schema.org).</summary>
internal static class SiteStructuredData
{
    public const string Context = "https://schema.org";

    public static JsonObject Organisation(SiteChrome chrome, string origin)
    {
        var organisation = new JsonObject
        {
            ["@context"] = Context,
            ["@type"] = new JsonArray("NGO", "Organization"),
            ["@id"] = OrganisationId(origin),
            ["name"] = chrome.Name,
            ["alternateName"] = chrome.ShortName,
            ["url"] = origin + chrome.HomeUrl,
            ["address"] = new JsonObject
            {
                ["@type"] = "PostalAddress",
                ["streetAddress"] = chrome.Address.Street,
                ["postalCode"] = chrome.Address.PostalCode,
                ["addressLocality"] = chrome.Address.Locality,
                ["addressCountry"] = "BE",
            },
        };

        if (chrome.Logo is { } logo)
        {
            organisation["logo"] = origin + logo.Url;
        }

        if (chrome.Address.Email is { Length: > 0 } email)
        {
            organisation["email"] = email;
        }

        if (chrome.Address.Phone is { } phone)
        {
            organisation["telephone"] = phone.Text;
        }

        if (chrome.FoundingDate is { } founded)
        {
            organisation["foundingDate"] = founded;
        }

        return organisation;
    }

    /// <summary>The way from the home page; none on the home page itself.</summary>
    public static IEnumerable<JsonObject> Breadcrumb(IReadOnlyList<LinkViewModel> ancestors, string title, string canonicalUrl, string origin)
    {
        if (ancestors.Count == 0)
        {
            yield break;
        }

        var items = new JsonArray();
        foreach (LinkViewModel ancestor in ancestors)
        {
            items.Add(Item(items.Count + 1, ancestor.Label, origin + ancestor.Url));
        }

        items.Add(Item(items.Count + 1, title, canonicalUrl));
        yield return new JsonObject { ["@context"] = Context, ["@type"] = "BreadcrumbList", ["itemListElement"] = items };
    }

    public static JsonObject OrganisationReference(string origin) => new() { ["@id"] = OrganisationId(origin) };

    private static string OrganisationId(string origin) => origin + "/#organisation";

    private static JsonObject Item(int position, string name, string url) =>
        new() { ["@type"] = "ListItem", ["position"] = position, ["name"] = name, ["item"] = url };
}
