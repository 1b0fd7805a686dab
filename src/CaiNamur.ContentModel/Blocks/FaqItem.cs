using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Strings;

namespace CaiNamur.ContentModel.Blocks;

/// <summary>A question and its answer.</summary>
[PublishedModel(ModelTypeAlias)]
public sealed class FaqItem(IPublishedElement content, IPublishedValueFallback publishedValueFallback)
    : BlockModel(content, publishedValueFallback)
{
    public const string ModelTypeAlias = "faqItem";

    public const string QuestionAlias = "question";
    public const string AnswerAlias = "answer";

    public string? Question => Read<string>(QuestionAlias);

    public IHtmlEncodedString? Answer => Read<IHtmlEncodedString>(AnswerAlias);
}
