namespace CaiNamur.Cms.Scheduling;

/// <summary>The mails about failed plans that are still to be sent. All members work in the ambient scope.</summary>
public interface IFailureMails
{
    Task<IReadOnlyList<FailureMail>> FindDueAsync(DateTimeOffset now, int take, CancellationToken cancellationToken = default);

    /// <summary>Takes the mail for this process until <paramref name="until"/>.</summary>
    /// <returns>False when another instance has taken it, or when it is no longer wanted.</returns>
    Task<bool> TakeAsync(FailureMail mail, DateTimeOffset until);

    /// <summary>The mail was sent, or with null there is nobody to send it to.</summary>
    Task EndAsync(Guid planId, DateTimeOffset? sentAt);
}
