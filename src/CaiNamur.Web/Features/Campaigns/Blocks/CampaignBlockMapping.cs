using CaiNamur.ContentModel.Blocks;
using CaiNamur.Web.Caching;
using CaiNamur.Web.Features.Media;
using CaiNamur.Web.Links;
using CaiNamur.Web.Pages;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace CaiNamur.Web.Features.Campaigns.Blocks;

internal static class CampaignBlockMapping
{
    /// <summary>Maps the blocks that the site knows; a type that was added without a view is left out.</summary>
    public static IReadOnlyList<CampaignBlock> ToBlocks(this BlockListModel source, MediaViewModelFactory media, IPageCacheFeature cache) =>
        [.. source.Select(block => Map(block.Content, media, cache)).OfType<CampaignBlock>()];

    private static CampaignBlock? Map(IPublishedElement block, MediaViewModelFactory media, IPageCacheFeature cache) => block switch
    {
        TextBlock text => new TextBlockViewModel(text.Heading, RichBody.Whole(text.Text), media.Image(text.Image, cache)),
        QuoteBlock { Quote.Length: > 0 } quote => new QuoteBlockViewModel(quote.Quote, quote.Author, quote.Source.ToViewModel(cache)),
        CallToActionBlock action => new CallToActionBlockViewModel(action.Heading, action.Text, action.Link.ToViewModel(cache)),
        FilesBlock files => new FilesBlockViewModel(files.Heading, files.Text, media.Files(files.Files, cache)),
        VideoBlock video => new VideoBlockViewModel(video.Heading, video.Text, video.Link.ToViewModel(cache), media.Image(video.Image, cache)),
        FaqBlock faq => new FaqBlockViewModel(faq.Heading, [.. faq.Items.Select(item => item.Content).OfType<FaqItem>().Select(Map).OfType<FaqItemViewModel>()]),
        _ => null,
    };

    private static FaqItemViewModel? Map(FaqItem source) => source.Question is { Length: > 0 } question ? new FaqItemViewModel(question, RichBody.Whole(source.Answer)) : null;
}
