using CaiNamur.Cms.ManagementApi.Models;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.ManagementApi.Features.Audit;

/// <summary>Names users by their keys where Core only has their numbers. Core remembers the pairs, so a page costs one look-up per new name.</summary>
public sealed class UserReferences(IUserIdKeyResolver resolver)
{
    /// <summary>The user, or nobody's key when the user no longer exists.</summary>
    public async Task<ReferenceById> OfAsync(int userId)
    {
        Attempt<Guid> attempt = await resolver.TryGetAsync(userId);
        return new ReferenceById(attempt.Success ? attempt.Result : Guid.Empty);
    }
}
