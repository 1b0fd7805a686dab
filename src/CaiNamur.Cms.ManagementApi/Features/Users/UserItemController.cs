using CaiNamur.Cms.ManagementApi.Routing;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.ManagementApi.Features.Users;

/// <summary>Users by what they are known as: who wrote what, in lists and logs.</summary>
[ManagementApiRoute("item/user")]
public sealed class UserItemController(IUserService users, AvatarUrls avatars) : ManagementApiControllerBase
{
    /// <summary>The users with these keys; unknown ones are left out.</summary>
    [HttpGet]
    [ProducesResponseType<IReadOnlyList<UserItemResponse>>(StatusCodes.Status200OK)]
    public async Task<IReadOnlyList<UserItemResponse>> GetItems([FromQuery] Guid[] id)
        => id.Length == 0
            ? []
            : [.. (await users.GetAsync(id)).Select(user => new UserItemResponse { Id = user.Key, Name = user.Name ?? user.Username, AvatarUrls = avatars.Of(user), Kind = user.Kind })];
}
