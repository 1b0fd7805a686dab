using CaiNamur.Cms.Imaging.Caching;

namespace CaiNamur.Cms.Tests.Imaging.Caching;

public sealed class SingleFlightTests
{
    private readonly SingleFlight<int> _flights = new();

    [Fact]
    public async Task RunAsync_SameKeyAtOnce_WorksOnce()
    {
        int started = 0;
        TaskCompletionSource release = new();
        Task<int>[] waiting = Enumerable.Range(0, 50).Select(_ => _flights.RunAsync("a", WorkAsync, TestContext.Current.CancellationToken)).ToArray();

        release.SetResult();
        int[] results = await Task.WhenAll(waiting);

        results.ShouldAllBe(result => result == 1);
        started.ShouldBe(1);

        async Task<int> WorkAsync()
        {
            await release.Task;
            return Interlocked.Increment(ref started);
        }
    }

    [Fact]
    public async Task RunAsync_OneGivesUp_TheOthersGetTheResult()
    {
        TaskCompletionSource<int> work = new();
        using CancellationTokenSource impatient = new();
        Task<int> first = _flights.RunAsync("a", () => work.Task, impatient.Token);
        Task<int> second = _flights.RunAsync("a", () => work.Task, TestContext.Current.CancellationToken);

        await impatient.CancelAsync();
        work.SetResult(7);

        await Should.ThrowAsync<OperationCanceledException>(() => first);
        (await second).ShouldBe(7);
    }

    [Fact]
    public async Task RunAsync_AfterAFailure_WorksAgain()
    {
        await Should.ThrowAsync<InvalidOperationException>(() =>
            _flights.RunAsync("a", () => throw new InvalidOperationException(), TestContext.Current.CancellationToken));

        int result = await _flights.RunAsync("a", () => Task.FromResult(3), TestContext.Current.CancellationToken);

        result.ShouldBe(3);
    }
}
