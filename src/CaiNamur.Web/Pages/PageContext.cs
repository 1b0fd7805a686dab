using CaiNamur.Web.Caching;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace CaiNamur.Web.Pages;

/// <summary>What a view model is made from: the document, the question and the moment.</summary>
/// <param name="Page">The document that the address leads to.</param>
/// <param name="Query">The part of the address behind the question mark; see <see cref="PageQueryKeys"/>.</param>
/// <param name="Cache">Where to record what the page depends on.</param>
/// <param name="Now">The moment for which the page is made.</param>
/// <param name="Origin">Scheme and host of the site: <c>https://www.cainamur.be</c>.</param>
public sealed record PageContext(IPublishedContent Page, IQueryCollection Query, IPageCacheFeature Cache, DateTimeOffset Now, string Origin);
