using Umbraco.Cms.Core.Scoping;

namespace CaiNamur.Cms.Scheduling;

/// <summary>Carries out all plans that are due.</summary>
internal sealed class PublicationRunner(
    ICoreScopeProvider scopes,
    IPublicationPlanStore plans,
    PlanExecutor executor,
    TimeProvider time)
{
    private const int BatchSize = 100;

    /// <summary>After a start, before the first round.</summary>
    public async Task ResumeAsync(CancellationToken cancellationToken)
    {
        using ICoreScope scope = scopes.CreateCoreScope();
        await plans.ResumeAsync(time.GetUtcNow(), cancellationToken);
        scope.Complete();
    }

    public async Task<PublicationRound> RunAsync(CancellationToken cancellationToken)
    {
        DateTimeOffset? next = await ReadAsync(() => plans.FindNextStepAsync(cancellationToken));
        if (next is null || next > time.GetUtcNow())
        {
            return new PublicationRound(Performed: 0, Missed: 0, next);
        }

        int performed = 0, missed = 0;
        while (await ReadAsync(() => plans.FindDueAsync(time.GetUtcNow(), BatchSize, cancellationToken)) is { Count: > 0 } due)
        {
            foreach (Guid plan in due)
            {
                cancellationToken.ThrowIfCancellationRequested();
                _ = await executor.ExecuteAsync(plan) ? performed++ : missed++;
            }
        }

        return new PublicationRound(performed, missed, await ReadAsync(() => plans.FindNextStepAsync(cancellationToken)));
    }

    private async Task<T> ReadAsync<T>(Func<Task<T>> read)
    {
        using ICoreScope scope = scopes.CreateCoreScope(autoComplete: true);
        return await read();
    }
}
