using Umbraco.Cms.Core.Strings;

namespace CaiNamur.ContentModel.Compositions;

/// <summary>The main text of a page, written in Markdown.</summary>
public interface IPageBody
{
    const string ModelTypeAlias = "pageBody";

    const string BodyAlias = "body";

    IHtmlEncodedString? Body { get; }
}
