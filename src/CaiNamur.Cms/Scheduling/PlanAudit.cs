using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.Scheduling;

/// <summary>Writes what became of a plan into the document's audit trail, in the name of its planner.</summary>
internal sealed class PlanAudit(IAuditService audit, IUserIdKeyResolver users)
{
    /// <summary>The planner, or the system's own user when there is none any more.</summary>
    public async Task<Guid> FindUserAsync(PublicationPlan plan)
        => plan.PlannerKey is { } key && (await users.TryGetAsync(key)).Success ? key : Constants.Security.SuperUserKey;

    /// <remarks>The backoffice shows the parameters of such an entry, other readers its comment: the text is in both.</remarks>
    public Task WriteAsync(int documentId, Guid userKey, string text)
        => audit.AddAsync(AuditType.Custom, userKey, documentId, UmbracoObjectTypes.Document.GetName(), text, text);
}
