using CaiNamur.Cms.ManagementApi.Authorization;
using CaiNamur.Cms.ManagementApi.Routing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CaiNamur.Cms.ManagementApi.Features.Documents;

/// <summary>What operations on documents share: their path, the section, and the question whether the user may.</summary>
[ManagementApiRoute("document")]
[Authorize(ManagementApiPolicies.Content)]
public abstract class DocumentControllerBase(IDocumentAccess access) : ManagementApiControllerBase
{
    protected IDocumentAccess Access => access;

    /// <summary>403 when the user may not treat one of the documents so; null when they may, or when nothing is there to refuse.</summary>
    protected async Task<ObjectResult?> RefusalAsync(string verb, params Guid[] keys)
        => await access.MayAsync(verb, keys) ? null : ForbiddenProblem();

    /// <summary>403 when the user may not do so below the document, or at the root when there is none.</summary>
    protected async Task<ObjectResult?> RefusalUnderAsync(string verb, Guid? parentKey)
        => await access.MayUnderAsync(verb, parentKey) ? null : ForbiddenProblem();

    /// <summary>403 when the user may not edit one of the languages.</summary>
    protected async Task<ObjectResult?> RefusalOfCulturesAsync(IEnumerable<string?> cultures)
        => await access.MayEditCulturesAsync(cultures) ? null : ForbiddenProblem();
}
