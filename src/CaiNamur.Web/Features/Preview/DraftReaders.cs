using System.Security.Claims;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security.Authorization;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Web.Features.Preview;

/// <summary>Who looks at drafts on the site: whoever holds a preview cookie, at those documents that they may read in the backoffice.</summary>
public sealed class DraftReaders(IPreviewService preview, IBackOfficeUserReader users, IContentPermissionAuthorizer permissions)
{
    /// <summary>Whether the user behind the preview cookie may read the draft.</summary>
    /// <param name="documentKey">Key of the document.</param>
    public async Task<bool> MayReadAsync(Guid documentKey)
    {
        Attempt<ClaimsIdentity> identity = await preview.TryGetPreviewClaimsIdentityAsync();
        return identity.Success
            && Guid.TryParse(identity.Result?.FindFirst(Constants.Security.OpenIdDictSubClaimType)?.Value, out Guid userKey)
            && users.GetByKey(userKey) is { IsApproved: true } user
            && !await IsDeniedAsync(user, documentKey);
    }

    private Task<bool> IsDeniedAsync(IUser user, Guid documentKey) => permissions.IsDeniedAsync(user, documentKey, ActionBrowse.ActionLetter);
}
