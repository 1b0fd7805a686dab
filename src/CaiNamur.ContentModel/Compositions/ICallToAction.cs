using Umbraco.Cms.Core.Models;

namespace CaiNamur.ContentModel.Compositions;

/// <summary>The next step offered to the visitor: a link whose name is the label of the button.</summary>
public interface ICallToAction
{
    const string ModelTypeAlias = "callToAction";

    const string ActionLinkAlias = "actionLink";

    Link? ActionLink { get; }
}
