using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Extensions;

namespace CaiNamur.ContentModel;

/// <summary>A typed block. Lists and block lists that nobody filled in are empty, other values <c>null</c>.</summary>
public abstract class BlockModel : PublishedElementModel
{
    private readonly IPublishedValueFallback _publishedValueFallback;

    protected BlockModel(IPublishedElement content, IPublishedValueFallback publishedValueFallback)
        : base(content, publishedValueFallback)
        => _publishedValueFallback = publishedValueFallback;

    // Converters make a number or a date of nothing (0, the year 1): what nobody filled in is not there.
    protected T? Read<T>(string alias) => this.HasValue(alias) ? this.Value<T>(_publishedValueFallback, alias) : default;

    protected IEnumerable<T> ReadMany<T>(string alias) => Read<IEnumerable<T>>(alias) ?? [];

    protected BlockListModel ReadBlocks(string alias) => Read<BlockListModel>(alias) ?? BlockListModel.Empty;
}
