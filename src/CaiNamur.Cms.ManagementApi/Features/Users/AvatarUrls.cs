using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Media;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;

namespace CaiNamur.Cms.ManagementApi.Features.Users;

/// <summary>Where the pictures of users are found, in the sizes that the client knows.</summary>
public sealed class AvatarUrls(AppCaches caches, MediaFileManager files, IImageUrlGenerator images)
{
    public IReadOnlyList<string> Of(IUser user) => user.GetUserAvatarUrls(caches.RuntimeCache, files, images);
}
