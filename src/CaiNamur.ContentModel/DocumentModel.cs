using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Extensions;

namespace CaiNamur.ContentModel;

/// <summary>A typed document. Lists and block lists that nobody filled in are empty, other values <c>null</c>.</summary>
public abstract class DocumentModel : PublishedContentModel
{
    private readonly IPublishedValueFallback _publishedValueFallback;

    protected DocumentModel(IPublishedContent content, IPublishedValueFallback publishedValueFallback)
        : base(content, publishedValueFallback)
        => _publishedValueFallback = publishedValueFallback;

    protected T? Read<T>(string alias) => this.Value<T>(_publishedValueFallback, alias);

    protected IEnumerable<T> ReadMany<T>(string alias) => Read<IEnumerable<T>>(alias) ?? [];

    protected BlockListModel ReadBlocks(string alias) => Read<BlockListModel>(alias) ?? BlockListModel.Empty;
}
