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

    protected T? Read<T>(string alias) => this.Value<T>(_publishedValueFallback, alias);

    protected IEnumerable<T> ReadMany<T>(string alias) => Read<IEnumerable<T>>(alias) ?? [];

    protected BlockListModel ReadBlocks(string alias) => Read<BlockListModel>(alias) ?? BlockListModel.Empty;
}
