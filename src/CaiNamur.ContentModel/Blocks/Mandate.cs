using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace CaiNamur.ContentModel.Blocks;

/// <summary>A seat the organisation holds elsewhere.</summary>
[PublishedModel(ModelTypeAlias)]
public sealed class Mandate(IPublishedElement content, IPublishedValueFallback publishedValueFallback)
    : BlockModel(content, publishedValueFallback)
{
    public const string ModelTypeAlias = "mandate";

    public const string OrganisationAlias = "organisation";
    public const string AssemblyAlias = "assembly";
    public const string RoleAlias = "role";
    public const string RepresentativeAlias = "representative";
    public const string SinceAlias = "since";
    public const string LinkAlias = "link";

    public string? Organisation => Read<string>(OrganisationAlias);

    public string? Assembly => Read<string>(AssemblyAlias);

    public string? Role => Read<string>(RoleAlias);

    public string? Representative => Read<string>(RepresentativeAlias);

    public int? Since => Read<int?>(SinceAlias);

    public Link? Link => Read<Link>(LinkAlias);
}
