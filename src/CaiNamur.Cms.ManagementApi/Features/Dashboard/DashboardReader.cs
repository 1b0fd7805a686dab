using CaiNamur.Cms.ManagementApi.Authorization;
using CaiNamur.Cms.ManagementApi.Features.Items;
using CaiNamur.Cms.Review;
using CaiNamur.Cms.Scheduling;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.ManagementApi.Features.Dashboard;

/// <summary>Reads the lists of the start page, without what the user may not read.</summary>
public sealed class DashboardReader(
    IContentService documents,
    ICoreScopeProvider scopes,
    IPublicationPlans plans,
    IReviewDates reviews,
    IDocumentAccess access,
    TimeProvider time)
{
    /// <summary>How long each list is.</summary>
    private const int Length = 10;

    /// <summary>Some of what is read may not be shown to the user: more is read than shown.</summary>
    private const int Read = Length * 5;

    private static readonly TimeSpan Ahead = TimeSpan.FromDays(14);

    public async Task<DashboardResponse> ReadAsync(IUser user, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(user);
        DateTimeOffset now = time.GetUtcNow();
        IReadOnlyList<IContent> recent = Recent(user);
        PublicationPlan[] planned = [.. (await plans.GetUpcomingAsync(now + Ahead, 0, Read, cancellationToken)).Items];
        PublicationPlan[] failed = [.. (await plans.GetFailedAsync(0, Read, cancellationToken)).Items];
        IReadOnlyList<DueReview> due = await reviews.GetDueAsync(now, Read, cancellationToken);

        ISet<Guid> readable = await access.FilterAsync(
            ActionBrowse.ActionLetter,
            recent.Select(page => page.Key).Concat(planned.Concat(failed).Select(plan => plan.DocumentKey)).Concat(due.Select(review => review.DocumentKey)).Distinct());

        return new DashboardResponse
        {
            Recent = [.. recent.Where(page => readable.Contains(page.Key)).Take(Length).Select(page => new DashboardResponse.RecentPage(page.Key, page.Name ?? string.Empty, DocumentVariantStates.Of(page, culture: null), page.UpdateDate, page.WriterId == user.Id))],
            Planned = [.. planned.Where(plan => readable.Contains(plan.DocumentKey)).Take(Length).Select(plan => new DashboardResponse.PlannedChange(plan.DocumentKey, Name(plan), plan.Action, plan.PlannedFor, plan.Culture))],
            Failed = [.. failed.Where(plan => readable.Contains(plan.DocumentKey)).Take(Length).Select(plan => new DashboardResponse.FailedChange(plan.DocumentKey, Name(plan), plan.Action, plan.PlannedFor, plan.Reason ?? string.Empty, plan.LastAttempt, plan.Attempts))],
            ReviewDue = [.. due.Where(review => readable.Contains(review.DocumentKey)).Take(Length).Select(review => new DashboardResponse.PageToReview(review.DocumentKey, review.Name, review.ReviewDate))],
        };
    }

    private IReadOnlyList<IContent> Recent(IUser user)
    {
        using ICoreScope scope = scopes.CreateCoreScope(autoComplete: true);
        IQuery<IContent> mine = scopes.CreateQuery<IContent>().Where(page => page.WriterId == user.Id && !page.Trashed);
        return [.. documents.GetPagedDescendants(Constants.System.Root, 0, Read, out _, mine, Ordering.By("updateDate", Direction.Descending))];
    }

    private static string Name(PublicationPlan plan) => plan.DocumentName ?? "Page supprimée";
}
