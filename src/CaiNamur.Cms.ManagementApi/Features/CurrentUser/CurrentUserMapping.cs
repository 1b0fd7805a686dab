using CaiNamur.Cms.ManagementApi.Features.CurrentUser.Permissions;
using CaiNamur.Cms.ManagementApi.Features.Users;
using CaiNamur.Cms.ManagementApi.Models;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace CaiNamur.Cms.ManagementApi.Features.CurrentUser;

/// <summary>Puts together what the client must know of the signed-in user.</summary>
public sealed class CurrentUserMapping(IEntityService entities, IIdKeyMap ids, ILanguageService languages, AppCaches caches, AvatarUrls avatars)
{
    public async Task<CurrentUserResponse> MapAsync(IUser user)
    {
        ArgumentNullException.ThrowIfNull(user);
        IReadOnlyUserGroup[] groups = [.. user.Groups];
        int[] documents = user.CalculateContentStartNodeIds(entities, caches) ?? [];
        int[] media = user.CalculateMediaStartNodeIds(entities, caches) ?? [];
        bool allLanguages = groups.Any(group => group.HasAccessToAllLanguages);
        return new CurrentUserResponse
        {
            Id = user.Key,
            Email = user.Email,
            UserName = user.Username,
            Name = user.Name ?? user.Username,
            UserGroupIds = [.. groups.Select(group => new ReferenceById(group.Key))],
            LanguageIsoCode = user.Language,
            DocumentStartNodeIds = Keys(documents, UmbracoObjectTypes.Document),
            HasDocumentRootAccess = documents.Contains(Constants.System.Root),
            MediaStartNodeIds = Keys(media, UmbracoObjectTypes.Media),
            HasMediaRootAccess = media.Contains(Constants.System.Root),
            AvatarUrls = avatars.Of(user),
            Languages = await LanguagesAsync(groups, allLanguages),
            HasAccessToAllLanguages = allLanguages,
            HasAccessToSensitiveData = user.HasAccessToSensitiveData(),
            FallbackPermissions = [.. groups.SelectMany(group => group.Permissions).Distinct().Order(StringComparer.Ordinal)],
            Permissions = [.. GranularPermissionMapping.Map(groups)],
            AllowedSections = [.. SectionAliases.ToClient(user.AllowedSections)],
            IsAdmin = user.IsAdmin(),
        };
    }

    private List<ReferenceById> Keys(int[] nodeIds, UmbracoObjectTypes type) =>
        [.. nodeIds.Where(id => id != Constants.System.Root).Select(id => ids.GetKeyForId(id, type)).Where(key => key.Success).Select(key => new ReferenceById(key.Result))];

    private async Task<IReadOnlyList<string>> LanguagesAsync(IReadOnlyUserGroup[] groups, bool all)
        => all
            ? [.. (await languages.GetAllAsync()).Select(language => language.IsoCode)]
            : await languages.GetIsoCodesByIdsAsync([.. groups.SelectMany(group => group.AllowedLanguages).Distinct()]);
}
