using Umbraco.Cms.Core.Models.Membership;

namespace CaiNamur.Cms.ManagementApi.Security.Sessions;

/// <summary>Feature of a request that a scheme of the backoffice has let in: who it comes from.</summary>
internal sealed record SignedInUser(IUser User);
