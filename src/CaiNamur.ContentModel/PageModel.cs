using CaiNamur.ContentModel.Compositions;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace CaiNamur.ContentModel;

/// <summary>A document with an address of its own: every page type has a header, a place in the menu, search settings and an owner.</summary>
public abstract class PageModel(IPublishedContent content, IPublishedValueFallback publishedValueFallback)
    : DocumentModel(content, publishedValueFallback), IPageHeader, INavigation, ISeo, IOwnership
{
    public string? Title => Read<string>(IPageHeader.TitleAlias);

    public string? Introduction => Read<string>(IPageHeader.IntroductionAlias);

    public string? MenuTitle => Read<string>(INavigation.MenuTitleAlias);

    public bool HideFromMenu => Read<bool>(INavigation.HideFromMenuAlias);

    public string? SeoTitle => Read<string>(ISeo.SeoTitleAlias);

    public string? SeoDescription => Read<string>(ISeo.SeoDescriptionAlias);

    public IPublishedContent? ShareImage => Read<IPublishedContent>(ISeo.ShareImageAlias);

    public bool NoIndex => Read<bool>(ISeo.NoIndexAlias);

    public Guid? Owner => Read<Guid?>(IOwnership.OwnerAlias);

    public DateTime? ReviewDate => Read<DateTime?>(IOwnership.ReviewDateAlias);
}
