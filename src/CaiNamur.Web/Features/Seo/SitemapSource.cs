using System.Runtime.CompilerServices;
using CaiNamur.ContentModel.Compositions;
using CaiNamur.ContentModel.Pages;
using CaiNamur.Web.Content;
using CaiNamur.Web.Time;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace CaiNamur.Web.Features.Seo;

/// <summary>All pages that search engines are told of, in tree order. Only a batch of documents is held at a time.</summary>
internal sealed class SitemapSource(IPublishedPages pages)
{
    private const int BatchSize = 200;

    /// <summary>How many documents there are; some of them may not be listed.</summary>
    public int CountDocuments() => pages.AllKeys().Count();

    /// <param name="skip">How many documents to leave out at the beginning, whether they are listed or not.</param>
    /// <param name="take">How many documents to look at.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public async IAsyncEnumerable<SitemapEntry> ReadAsync(int skip, int take, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (Guid[] batch in pages.AllKeys().Skip(skip).Take(take).Chunk(BatchSize))
        {
            foreach (IPublishedContent page in await pages.ReadManyAsync(batch, cancellationToken))
            {
                if (IsListed(page))
                {
                    yield return new SitemapEntry(pages.Path(page), BrusselsTime.DayAt(new DateTimeOffset(DateTime.SpecifyKind(page.UpdateDate, DateTimeKind.Utc))));
                }
            }
        }
    }

    private static bool IsListed(IPublishedContent page) =>
        page is ISeo { NoIndex: false } and not (SearchPage or ErrorPage) && page.TemplateId is > 0;
}
