using Microsoft.AspNetCore.Authorization;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;

namespace CaiNamur.Cms.ManagementApi.Authorization;

/// <summary>Looks at the sections that the groups of the signed-in user open.</summary>
internal sealed class SectionHandler(IBackOfficeSecurityAccessor security) : AuthorizationHandler<SectionRequirement>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, SectionRequirement requirement)
    {
        IUser? user = security.BackOfficeSecurity?.CurrentUser;
        if (user is not null && (requirement.Sections.Length == 0 || user.AllowedSections.Intersect(requirement.Sections).Any()))
        {
            context.Succeed(requirement);
        }

        return Task.CompletedTask;
    }
}
