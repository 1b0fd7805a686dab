using CaiNamur.ContentModel.Compositions;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace CaiNamur.ContentModel.Pages;

/// <summary>A member of the team; the name of the document is the name of the person. It has no page of its own.</summary>
[PublishedModel(ModelTypeAlias)]
public sealed class Person(IPublishedContent content, IPublishedValueFallback publishedValueFallback)
    : DocumentModel(content, publishedValueFallback), IThemes, IOwnership
{
    public const string ModelTypeAlias = "person";

    public const string RoleAlias = "role";
    public const string DepartmentAlias = "department";
    public const string EmailAlias = "email";
    public const string PhoneAlias = "phone";
    public const string PhotoAlias = "photo";

    public string? Role => Read<string>(RoleAlias);

    public string? Department => Read<string>(DepartmentAlias);

    public string? Email => Read<string>(EmailAlias);

    public string? Phone => Read<string>(PhoneAlias);

    public IPublishedContent? Photo => Read<IPublishedContent>(PhotoAlias);

    public IEnumerable<IPublishedContent> RelatedThemes => ReadMany<IPublishedContent>(IThemes.RelatedThemesAlias);

    public Guid? Owner => Read<Guid?>(IOwnership.OwnerAlias);

    public DateTime? ReviewDate => Read<DateTime?>(IOwnership.ReviewDateAlias);
}
