using CaiNamur.Web.Features.Media;
using CaiNamur.Web.Links;
using Microsoft.AspNetCore.Html;

namespace CaiNamur.Web.Features.Campaigns.Blocks;

/// <summary>A block of a campaign page. Its partial view bears the alias of its type.</summary>
public abstract record CampaignBlock(string ViewName);

/// <summary>A heading and a text, with a picture.</summary>
public sealed record TextBlockViewModel(string? Heading, IHtmlContent? Text, ImageViewModel? Image) : CampaignBlock("textBlock");

/// <summary>A quotation.</summary>
public sealed record QuoteBlockViewModel(string Quote, string? Author, LinkViewModel? Source) : CampaignBlock("quoteBlock");

/// <summary>A framed invitation with a button.</summary>
public sealed record CallToActionBlockViewModel(string? Heading, string? Text, LinkViewModel? Link) : CampaignBlock("callToActionBlock");

/// <summary>Files to download.</summary>
public sealed record FilesBlockViewModel(string? Heading, string? Text, IReadOnlyList<FileViewModel> Files) : CampaignBlock("filesBlock");

/// <summary>A link to a video: nothing is embedded.</summary>
public sealed record VideoBlockViewModel(string? Heading, string? Text, LinkViewModel? Link, ImageViewModel? Image) : CampaignBlock("videoBlock");

/// <summary>Questions with their answers.</summary>
public sealed record FaqBlockViewModel(string? Heading, IReadOnlyList<FaqItemViewModel> Items) : CampaignBlock("faqBlock");

/// <summary>A question and its answer.</summary>
public sealed record FaqItemViewModel(string Question, IHtmlContent? Answer);
