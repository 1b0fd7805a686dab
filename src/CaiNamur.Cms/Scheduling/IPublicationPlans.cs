using Umbraco.Cms.Core.Models;

namespace CaiNamur.Cms.Scheduling;

/// <summary>
/// Reads the record of planned publications: what is coming, what could not be done, what became of a document's plans.
/// Plans are made and withdrawn through Core's <c>IContentPublishingService</c>; nobody writes here.
/// </summary>
/// <remarks>
/// Every member opens a scope of its own. Which of the documents the reader may see is for the caller to check.
/// With <c>take</c> 0 only the total is read.
/// </remarks>
public interface IPublicationPlans
{
    /// <summary>Plans that wait for an instant up to <paramref name="until"/>, the next one first; overdue ones are among them.</summary>
    Task<PagedModel<PublicationPlan>> GetUpcomingAsync(DateTimeOffset until, int skip, int take, CancellationToken cancellationToken = default);

    /// <summary>Plans that failed and are still open, the one planned last first.</summary>
    Task<PagedModel<PublicationPlan>> GetFailedAsync(int skip, int take, CancellationToken cancellationToken = default);

    /// <summary>All plans that a document ever had, in any state, the one planned for the latest instant first.</summary>
    Task<PagedModel<PublicationPlan>> GetByDocumentAsync(Guid documentKey, int skip, int take, CancellationToken cancellationToken = default);
}
