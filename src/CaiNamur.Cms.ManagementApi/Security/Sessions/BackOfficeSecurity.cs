using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;

namespace CaiNamur.Cms.ManagementApi.Security.Sessions;

/// <summary>Core's view of who works in the backoffice: the user whose token or cookie this request was let in by.</summary>
internal sealed class BackOfficeSecurity(IHttpContextAccessor http) : IBackOfficeSecurity
{
    public IUser? CurrentUser => http.HttpContext?.Features.Get<SignedInUser>()?.User;

    public bool IsAuthenticated() => CurrentUser is not null;

    public bool UserHasSectionAccess(string section, IUser user) => user.AllowedSections.Contains(section);
}
