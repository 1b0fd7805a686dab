using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace CaiNamur.Cms.Security.Reading;

internal sealed class UserStartNodes(IEntityService entities, IDataTypeService dataTypes, AppCaches caches) : IUserStartNodes
{
    public Task<StartNodes> OfDocumentsAsync(IUser user, Guid? dataTypeKey = null)
        => OfAsync(UmbracoObjectTypes.Document, user.CalculateContentStartNodeIds(entities, caches), dataTypeKey);

    public Task<StartNodes> OfMediaAsync(IUser user, Guid? dataTypeKey = null)
        => OfAsync(UmbracoObjectTypes.Media, user.CalculateMediaStartNodeIds(entities, caches), dataTypeKey);

    private async Task<StartNodes> OfAsync(UmbracoObjectTypes objectType, int[]? ids, Guid? dataTypeKey)
    {
        if (ids?.Contains(Constants.System.Root) is true || await StartNodesDoNotCountAsync(dataTypeKey))
        {
            return StartNodes.Everything;
        }

        // Without ids Core would give the paths of everything.
        return new StartNodes(ids is null or [] ? [] : [.. entities.GetAllPaths(objectType, ids).Select(node => node.Path)]);
    }

    private async Task<bool> StartNodesDoNotCountAsync(Guid? dataTypeKey)
        => dataTypeKey is { } key && await dataTypes.IsDataTypeIgnoringUserStartNodesAsync(key);
}
