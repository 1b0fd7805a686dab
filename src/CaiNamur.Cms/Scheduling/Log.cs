using Microsoft.Extensions.Logging;

namespace CaiNamur.Cms.Scheduling;

internal static partial class Log
{
    [LoggerMessage(3301, LogLevel.Information, "Planned {Action} of document {DocumentKey} for {PlannedFor:o} done, {Milliseconds} ms after its instant")]
    public static partial void PlanDone(this ILogger logger, PublicationAction action, Guid documentKey, DateTimeOffset plannedFor, double milliseconds);

    [LoggerMessage(3302, LogLevel.Warning, "Planned {Action} of document {DocumentKey} was refused (attempt {Attempt}); next attempt: {NextAttempt:o}")]
    public static partial void PlanFailed(this ILogger logger, PublicationAction action, Guid documentKey, int attempt, DateTimeOffset? nextAttempt);

    [LoggerMessage(3303, LogLevel.Error, "Carrying out plan {PlanId} broke")]
    public static partial void PlanBroke(this ILogger logger, Exception exception, Guid planId);

    [LoggerMessage(3304, LogLevel.Information, "Plan {PlanId} of document {DocumentKey} was cancelled: there is nothing left to do")]
    public static partial void PlanCancelled(this ILogger logger, Guid planId, Guid documentKey);

    [LoggerMessage(3305, LogLevel.Error, "Plans cannot be carried out at the moment; trying again until they can")]
    public static partial void RoundFailed(this ILogger logger, Exception exception);

    [LoggerMessage(3306, LogLevel.Information, "Plans are carried out again, after {Failures} failed rounds")]
    public static partial void Recovered(this ILogger logger, int failures);

    [LoggerMessage(3307, LogLevel.Warning, "The mail about failed plan {PlanId} could not be sent (attempt {Attempt}); next attempt: {NextAttempt:o}")]
    public static partial void MailFailed(this ILogger logger, Exception exception, Guid planId, int attempt, DateTimeOffset nextAttempt);

    [LoggerMessage(3308, LogLevel.Error, "The mails about failed plans cannot be read at the moment; trying again until they can")]
    public static partial void MailRoundFailed(this ILogger logger, Exception exception);

    [LoggerMessage(3309, LogLevel.Information, "The database was busy when plan {PlanId} was due (attempt {Attempt}); trying again")]
    public static partial void DatabaseBusy(this ILogger logger, Guid planId, int attempt);
}
