using System.Text.Json.Nodes;
using CaiNamur.ContentSeed.Values;
using Umbraco.Cms.Core.Models;

namespace CaiNamur.ContentSeed.Content;

/// <summary>A page that has been read and checked.</summary>
/// <param name="Seed">What the seed says.</param>
/// <param name="Type">Its type.</param>
/// <param name="Template">The template that the seed names; null for the type's own.</param>
/// <param name="Reader">The reader that holds its uploads.</param>
/// <param name="Values">The client's JSON of its values.</param>
/// <param name="Current">The page as it is, when it is to be replaced.</param>
/// <param name="ParentId">The id of the parent, when it exists already; null when it is made by the same import.</param>
/// <param name="IsPublished">Whether it is to be published: it wants to be, and so do all pages above.</param>
internal sealed record PreparedPage(
    PageSeed Seed,
    IContentType Type,
    ITemplate? Template,
    SeedPropertyReader Reader,
    IReadOnlyList<(IPropertyType Property, JsonNode Value)> Values,
    IContent? Current,
    int? ParentId,
    bool IsPublished);
