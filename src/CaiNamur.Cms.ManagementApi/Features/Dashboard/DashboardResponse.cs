using CaiNamur.Cms.ManagementApi.Features.Items;
using CaiNamur.Cms.Scheduling;

namespace CaiNamur.Cms.ManagementApi.Features.Dashboard;

/// <summary>What an editor wants to know at first.</summary>
public sealed record DashboardResponse
{
    public required IReadOnlyList<RecentPage> Recent { get; init; }

    public required IReadOnlyList<PlannedChange> Planned { get; init; }

    public required IReadOnlyList<FailedChange> Failed { get; init; }

    public required IReadOnlyList<PageToReview> ReviewDue { get; init; }

    /// <summary>A page that the user was the last to change.</summary>
    /// <param name="Id">Key of the document.</param>
    /// <param name="Name">Its name.</param>
    /// <param name="State">Its state, as in the tree.</param>
    /// <param name="UpdateDate">When it was changed.</param>
    /// <param name="UpdatedByMe">Whether the user did.</param>
    public sealed record RecentPage(Guid Id, string Name, DocumentVariantState State, DateTime UpdateDate, bool UpdatedByMe);

    /// <summary>A publication, or its end, that is to come.</summary>
    public sealed record PlannedChange(Guid Id, string Name, PublicationAction Action, DateTimeOffset DueDate, string? Culture);

    /// <summary>A planned change that could not be carried out.</summary>
    public sealed record FailedChange(Guid Id, string Name, PublicationAction Action, DateTimeOffset DueDate, string Reason, DateTimeOffset? LastAttemptDate, int Attempts);

    /// <summary>A page that should have been read again.</summary>
    public sealed record PageToReview(Guid Id, string Name, DateOnly ReviewDate);
}
