using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Security.Authorization;

namespace CaiNamur.Cms.ManagementApi.Authorization;

internal sealed class MediaAccess(IBackOfficeSecurityAccessor security, IMediaPermissionAuthorizer authorizer) : IMediaAccess
{
    public async Task<bool> MayAsync(params Guid[] keys)
        => CurrentUser is { } user && (keys.Length == 0 || !await authorizer.IsDeniedAsync(user, keys));

    public async Task<bool> MayUnderAsync(Guid? parentKey)
    {
        if (parentKey is { } key && key != Constants.System.RootSystemKey)
        {
            return await MayAsync(key);
        }

        return CurrentUser is { } user && !await authorizer.IsDeniedAtRootLevelAsync(user);
    }

    public async Task<bool> MayInRecycleBinAsync()
        => CurrentUser is { } user && !await authorizer.IsDeniedAtRecycleBinLevelAsync(user);

    public async Task<ISet<Guid>> FilterAsync(IEnumerable<Guid> keys)
    {
        Guid[] asked = [.. keys];
        return CurrentUser is { } user && asked.Length > 0 ? await authorizer.FilterAuthorizedAsync(user, asked) : new HashSet<Guid>();
    }

    private IUser? CurrentUser => security.BackOfficeSecurity?.CurrentUser;
}
