using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Models.Membership.Permissions;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.Security.Reading;

internal sealed class DocumentReadingRules(IUserService users, IContentPermissionService permissions, IEntityService entities) : IDocumentReadingRules
{
    public async Task<DocumentReading> OfAsync(IUser user)
    {
        bool byDefault = users.GetPermissionsForPath(user, StartNodes.RootPath).GetAllPermissions().Contains(ActionBrowse.ActionLetter);
        Guid[] keys =
        [
            .. user.Groups
                .SelectMany(group => group.GranularPermissions)
                .OfType<DocumentGranularPermission>()
                .Select(permission => permission.Key)
                .Distinct(),
        ];
        return new DocumentReading(byDefault, keys.Length == 0 ? [] : await ExceptionsAsync(user, keys));
    }

    private async Task<IReadOnlyList<ReadingBranch>> ExceptionsAsync(IUser user, Guid[] keys)
    {
        Dictionary<Guid, TreeEntityPath> nodes = entities.GetAllPaths(UmbracoObjectTypes.Document, keys).ToDictionary(node => node.Key);
        return
        [
            .. (await permissions.GetPermissionsAsync(user, keys))
                .Where(node => nodes.ContainsKey(node.NodeKey))
                .Select(node => new ReadingBranch(
                    nodes[node.NodeKey].Id,
                    nodes[node.NodeKey].Path,
                    node.Permissions.Contains(ActionBrowse.ActionLetter))),
        ];
    }
}
