using CaiNamur.ContentModel.Pages;

namespace CaiNamur.Web.Features.News;

internal static class NewsDates
{
    /// <summary>The day of a piece of news: as entered, or else the day it was written.</summary>
    public static DateOnly Day(this NewsArticle article) => DateOnly.FromDateTime(article.Date ?? article.CreateDate);
}
