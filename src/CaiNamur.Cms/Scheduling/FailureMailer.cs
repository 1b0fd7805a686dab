using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core.Mail;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.Scheduling;

/// <summary>
/// Tells planners of their failed plans, once each. A mail is taken before it is sent, so that two instances do not both send it;
/// if sending fails, or the process ends, it is tried again later.
/// </summary>
internal sealed class FailureMailer(
    ICoreScopeProvider scopes,
    IFailureMails mails,
    IUserService users,
    IEmailSender sender,
    FailureMessage message,
    TimeProvider time,
    ILogger<FailureMailer> logger)
{
    private const string MailType = "PublicationPlanFailed";
    private const int BatchSize = 50;

    public async Task SendDueAsync(CancellationToken cancellationToken)
    {
        IReadOnlyList<FailureMail> due;
        using (scopes.CreateCoreScope(autoComplete: true))
        {
            due = await mails.FindDueAsync(time.GetUtcNow(), BatchSize, cancellationToken);
        }

        foreach (FailureMail mail in due)
        {
            cancellationToken.ThrowIfCancellationRequested();
            DateTimeOffset nextAttempt = time.GetUtcNow() + RetryDelays.After(mail.Attempts + 1);
            if (await InScopeAsync(() => mails.TakeAsync(mail, nextAttempt)))
            {
                await SendAsync(mail, nextAttempt);
            }
        }
    }

    private async Task SendAsync(FailureMail mail, DateTimeOffset nextAttempt)
    {
        IUser? planner = mail.Plan.PlannerKey is { } key ? await users.GetAsync(key) : null;
        if (string.IsNullOrWhiteSpace(planner?.Email))
        {
            await EndAsync(mail, sentAt: null);
            return;
        }

        try
        {
            await sender.SendAsync(message.Compose(mail.Plan, planner), MailType, enableNotification: false, expires: null);
        }
#pragma warning disable CA1031 // Whatever is wrong with the mail, the plans must go on, and the mail is tried again.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            logger.MailFailed(exception, mail.Plan.Id, mail.Attempts + 1, nextAttempt);
            return;
        }

        await EndAsync(mail, time.GetUtcNow());
    }

    private Task<bool> EndAsync(FailureMail mail, DateTimeOffset? sentAt) => InScopeAsync(async () =>
    {
        await mails.EndAsync(mail.Plan.Id, sentAt);
        return true;
    });

    private async Task<bool> InScopeAsync(Func<Task<bool>> work)
    {
        using ICoreScope scope = scopes.CreateCoreScope();
        bool result = await work();
        scope.Complete();
        return result;
    }
}
