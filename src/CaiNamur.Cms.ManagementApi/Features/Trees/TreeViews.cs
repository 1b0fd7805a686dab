using CaiNamur.Cms.Security.Reading;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;

namespace CaiNamur.Cms.ManagementApi.Features.Trees;

/// <summary>Finds out how a user sees the trees.</summary>
public sealed class TreeViews(IUserStartNodes startNodes, IDocumentReadingRules rules)
{
    /// <summary>The document tree.</summary>
    /// <param name="user">Who looks at it.</param>
    /// <param name="dataTypeKey">The data type that a document is picked for.</param>
    public async Task<TreeView> OfDocumentsAsync(IUser user, Guid? dataTypeKey = null)
        => new(UmbracoObjectTypes.Document, await startNodes.OfDocumentsAsync(user, dataTypeKey), await rules.OfAsync(user));

    /// <summary>The media tree.</summary>
    /// <param name="user">Who looks at it.</param>
    /// <param name="dataTypeKey">The data type that a media item is picked for.</param>
    public async Task<TreeView> OfMediaAsync(IUser user, Guid? dataTypeKey = null)
        => new(UmbracoObjectTypes.Media, await startNodes.OfMediaAsync(user, dataTypeKey), Reading: null);
}
