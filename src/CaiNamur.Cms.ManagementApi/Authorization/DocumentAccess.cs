using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Security.Authorization;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.ManagementApi.Authorization;

internal sealed class DocumentAccess(IBackOfficeSecurityAccessor security, IContentPermissionAuthorizer authorizer, IEntityService entities) : IDocumentAccess
{
    private const int DescendantsAtOnce = 500;

    public async Task<bool> MayAsync(string verb, params Guid[] keys)
        => CurrentUser is { } user && (keys.Length == 0 || !await authorizer.IsDeniedAsync(user, keys, Set(verb)));

    public async Task<bool> MayUnderAsync(string verb, Guid? parentKey)
    {
        if (parentKey is { } key && key != Constants.System.RootSystemKey)
        {
            return await MayAsync(verb, key);
        }

        return CurrentUser is { } user && !await authorizer.IsDeniedAtRootLevelAsync(user, Set(verb));
    }

    public async Task<bool> MayWithDescendantsAsync(string verb, Guid key)
    {
        if (!await MayAsync(verb, key))
        {
            return false;
        }

        // Core can be asked about descendants too, but it looks up each of them on its own.
        Attempt<int> id = entities.GetId(key, UmbracoObjectTypes.Document);
        long total = id.Success ? long.MaxValue : 0;
        for (int page = 0; page * DescendantsAtOnce < total; page++)
        {
            Guid[] keys = [.. entities.GetPagedDescendants(id.Result, UmbracoObjectTypes.Document, page, DescendantsAtOnce, out total).Select(entity => entity.Key)];
            if ((await FilterAsync(verb, keys)).Count < keys.Length)
            {
                return false;
            }
        }

        return true;
    }

    public async Task<bool> MayInRecycleBinAsync(string verb)
        => CurrentUser is { } user && !await authorizer.IsDeniedAtRecycleBinLevelAsync(user, Set(verb));

    public async Task<bool> MayEditCulturesAsync(IEnumerable<string?> cultures)
    {
        HashSet<string> named = [.. cultures.OfType<string>().Where(culture => culture.Length > 0)];
        return CurrentUser is { } user && (named.Count == 0 || !await authorizer.IsDeniedForCultures(user, named));
    }

    public async Task<ISet<Guid>> FilterAsync(string verb, IEnumerable<Guid> keys)
    {
        Guid[] asked = [.. keys];
        return CurrentUser is { } user && asked.Length > 0 ? await authorizer.FilterAuthorizedAsync(user, asked, Set(verb)) : new HashSet<Guid>();
    }

    private IUser? CurrentUser => security.BackOfficeSecurity?.CurrentUser;

    private static HashSet<string> Set(string verb) => [verb];
}
