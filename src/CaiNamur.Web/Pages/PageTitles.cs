using CaiNamur.ContentModel.Compositions;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace CaiNamur.Web.Pages;

/// <summary>The names by which a page is known.</summary>
internal static class PageTitles
{
    /// <summary>The name in menus and breadcrumbs: the menu title, or else the name of the document.</summary>
    public static string ShortTitle(this IPublishedContent page) =>
        page is INavigation { MenuTitle: { Length: > 0 } title } ? title : page.Name;

    /// <summary>The name in lists: the title, or else the name of the document.</summary>
    public static string FullTitle(this IPublishedContent page) =>
        page is IPageHeader { Title: { Length: > 0 } title } ? title : page.Name;
}
