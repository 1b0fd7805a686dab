using Microsoft.AspNetCore.Authorization;

namespace CaiNamur.Cms.ManagementApi.Authorization;

/// <summary>The user sees at least one of these sections.</summary>
/// <param name="Sections">Section aliases as in <see cref="Umbraco.Cms.Core.Constants.Applications"/>; none means any user of the backoffice.</param>
internal sealed record SectionRequirement(params string[] Sections) : IAuthorizationRequirement;
