using System.Text.Json.Nodes;
using CaiNamur.ContentModel.Pages;
using CaiNamur.Web.Content;
using CaiNamur.Web.Features.Media;
using CaiNamur.Web.Features.Seo;
using CaiNamur.Web.Links;
using CaiNamur.Web.Pages;
using CaiNamur.Web.Time;

namespace CaiNamur.Web.Features.News;

internal sealed class NewsArticleFactory(PageBasicsFactory basics, IPublishedPages pages, MediaViewModelFactory media) : PageViewModelFactory<NewsArticle>(basics)
{
    public override string ContentTypeAlias => NewsArticle.ModelTypeAlias;

    protected override ValueTask<PageViewModel?> CreateAsync(NewsArticle page, PageBasics common, PageContext context, CancellationToken cancellationToken)
    {
        ImageViewModel? illustration = media.Image(page.Illustration, context.Cache);
        var model = new NewsArticleViewModel(common with { Kicker = "Actualité", Illustration = illustration })
        {
            Date = page.Day(),
            Source = page.Source.ToViewModel(context.Cache),
            StructuredData = [Article(page, common, illustration, context)],
        };
        return ValueTask.FromResult<PageViewModel?>(model);
    }

    private JsonObject Article(NewsArticle page, PageBasics common, ImageViewModel? illustration, PageContext context)
    {
        var article = new JsonObject
        {
            ["@context"] = SiteStructuredData.Context,
            ["@type"] = "NewsArticle",
            ["headline"] = common.Title,
            ["datePublished"] = FrenchDate.Machine(page.Day()),
            ["dateModified"] = FrenchDate.Machine(common.LastUpdated),
            ["inLanguage"] = "fr-BE",
            ["mainEntityOfPage"] = context.Origin + pages.Path(page),
            ["author"] = SiteStructuredData.OrganisationReference(context.Origin),
            ["publisher"] = SiteStructuredData.OrganisationReference(context.Origin),
        };

        if (PlainSummary.Of(common.Introduction) is { } description)
        {
            article["description"] = description;
        }

        if (illustration is { IsVector: false })
        {
            article["image"] = context.Origin + illustration.Url;
        }

        return article;
    }
}
