using System.Diagnostics;
using CaiNamur.Cms.Scheduling;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.Models;

namespace CaiNamur.Cms.Tests.Scheduling;

/// <summary>When the worker wakes. Its clock only moves when a test moves it.</summary>
public abstract class PublicationWorkerContract<TCms>(TCms cms) : IClassFixture<TCms>, IAsyncLifetime
    where TCms : SchedulingCms
{
    private static readonly TimeSpan HalfAnHour = TimeSpan.FromMinutes(30);

    private PublicationWorker? _worker;

    protected TCms Cms => cms;

    internal RecordingLogger<PublicationWorker> WorkerLog { get; } = new();

    public async ValueTask InitializeAsync()
    {
        _worker = ActivatorUtilities.CreateInstance<PublicationWorker>(cms.Get<IServiceProvider>(), WorkerLog);
        await _worker.StartAsync(TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        if (_worker is not null)
        {
            await _worker.StopAsync(TestContext.Current.CancellationToken);
            _worker.Dispose();
        }

        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Clock_AtTheInstant_WakesTheWorker()
    {
        IContent page = await cms.Documents.DraftAsync();
        DateTimeOffset instant = cms.Now + HalfAnHour;
        await cms.PlanAsync(page, publish: instant);

        cms.Clock.Advance(HalfAnHour);
        await EventuallyAsync(() => cms.IsPublished(page));

        (await cms.PlanOfAsync(page)).ClosedAt.ShouldBe(instant);
    }

    [Fact]
    public async Task Plan_WhileTheWorkerWaits_IsNoticedAtOnce()
    {
        IContent page = await cms.Documents.DraftAsync();

        await cms.PlanAsync(page, publish: cms.Now);
        await EventuallyAsync(() => cms.IsPublished(page));

        (await cms.PlanOfAsync(page)).ClosedAt.ShouldBe(cms.Now);
    }

    [Fact]
    public async Task Clock_SetForwardByDays_DoesWhatIsDueByThen()
    {
        IContent page = await cms.Documents.DraftAsync();
        await cms.PlanAsync(page, publish: cms.Now.AddDays(2));

        cms.Clock.Advance(TimeSpan.FromDays(30));
        await EventuallyAsync(() => cms.IsPublished(page));
    }

    [Fact]
    public async Task Plan_ByAnotherProcess_IsNoticedWithinHalfASecond()
    {
        IContent page = await cms.Documents.DraftAsync();
        await cms.PlanAsync(page, publish: cms.Now.AddDays(2));
        PublicationPlan plan = await cms.PlanOfAsync(page);

        // Nobody rings the alarm for this.
        cms.Execute($"UPDATE publication_plans SET \"NextStep\" = '{cms.Now.UtcDateTime:yyyy-MM-dd HH:mm:ss}' WHERE \"DocumentKey\" = '{SqlText(plan.DocumentKey)}'");
        cms.Clock.Advance(TimeSpan.FromMilliseconds(500));

        await EventuallyAsync(() => cms.IsPublished(page));
    }

    [Fact]
    public async Task Stop_AndStartAgain_DoesWhatCameDueMeanwhile()
    {
        IContent page = await cms.Documents.DraftAsync();
        await cms.PlanAsync(page, publish: cms.Now + HalfAnHour);
        await _worker!.StopAsync(TestContext.Current.CancellationToken);

        cms.Clock.Advance(TimeSpan.FromHours(1));
        cms.IsPublished(page).ShouldBeFalse();
        await InitializeAsync();

        await EventuallyAsync(() => cms.IsPublished(page));
    }

    /// <summary>Waits for work that the clock has set off. The machine may be slow; the clock of the test stands still or is moved by <paramref name="meanwhile"/>.</summary>
    protected static async Task EventuallyAsync(Func<bool> condition, Action? meanwhile = null)
    {
        var watch = Stopwatch.StartNew();
        while (!condition())
        {
            watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(30));
            await Task.Delay(TimeSpan.FromMilliseconds(20), TestContext.Current.CancellationToken);
            meanwhile?.Invoke();
        }
    }

    private string SqlText(Guid key) => cms.Database.ProviderName == "Npgsql" ? key.ToString() : key.ToString().ToUpperInvariant();
}
