using CaiNamur.Cms.Persistence.Migrations;
using CaiNamur.Cms.Persistence.Tests.Support;
using CaiNamur.TestSupport.Hosting;
using Umbraco.Cms.Core.DistributedLocking.Exceptions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;

namespace CaiNamur.Cms.Persistence.Tests.Scoping;

/// <summary>Transactions and locks, also between two instances of the site on one database.</summary>
public abstract class ScopeContract<TFixture>(TFixture cms) : IClassFixture<TFixture>
    where TFixture : CmsFixture
{
    private const int Lock = -333;
    private const int OtherLock = -334;

    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly ICoreScopeProvider _scopes = cms.Get<ICoreScopeProvider>();
    private readonly string _key = $"clé-{Guid.NewGuid():N}";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void Complete_OfOuterAndInner_IsKept()
    {
        using (ICoreScope outer = _scopes.CreateCoreScope())
        {
            using (ICoreScope inner = _scopes.CreateCoreScope())
            {
                Set(cms, "valeur");
                inner.Complete();
            }

            Read(cms).ShouldBe("valeur");
            outer.Complete();
        }

        cms.Read(() => Read(cms)).ShouldBe("valeur");
    }

    [Fact]
    public void Complete_OfTheInnerOnly_IsForgotten()
    {
        using (_scopes.CreateCoreScope())
        {
            using ICoreScope inner = _scopes.CreateCoreScope();
            Set(cms, "valeur");
            inner.Complete();
        }

        cms.Read(() => Read(cms)).ShouldBeNull();
    }

    [Fact]
    public void Complete_OfTheOuterOnly_IsForgotten()
    {
        using (ICoreScope outer = _scopes.CreateCoreScope())
        {
            using (_scopes.CreateCoreScope())
            {
                Set(cms, "valeur");
            }

            outer.Complete();
        }

        cms.Read(() => Read(cms)).ShouldBeNull();
    }

    [Fact]
    public void Fault_InTheScope_IsForgotten()
    {
        Should.Throw<InvalidOperationException>(() => cms.Write(() =>
        {
            Set(cms, "valeur");
            throw new InvalidOperationException("Panne.");
        }));

        cms.Read(() => Read(cms)).ShouldBeNull();
    }

    [Fact]
    public void Repository_OutsideAScope_IsRefused()
        => Should.Throw<InvalidOperationException>(() => Read(cms));

    [Fact]
    public void Context_ActionsEnlisted_HearHowItEnded()
    {
        var heard = new List<bool>();
        cms.Write(() => _scopes.Context!.Enlist("essai", heard.Add));
        cms.Fail(() => _scopes.Context!.Enlist("essai", heard.Add));

        heard.ShouldBe([true, false]);
        _scopes.Context.ShouldBeNull();
    }

    [Fact]
    public async Task OtherInstance_DuringAWrite_ReadsWhatIsCommitted()
    {
        await using CmsHost other = await OtherInstanceAsync();
        cms.Write(() => Set(cms, "avant"));

        using (ICoreScope scope = _scopes.CreateCoreScope())
        {
            Set(cms, "après");
            InOther(other, () => Read(other)).ShouldBe("avant");
            scope.Complete();
        }

        InOther(other, () => Read(other)).ShouldBe("après");
    }

    [Fact]
    public async Task WriteLock_HeldByTheOtherInstance_IsWaitedForOrGivenUp()
    {
        await using CmsHost other = await OtherInstanceAsync();
        using var held = new ManualResetEventSlim();
        using var release = new ManualResetEventSlim();
        Task holder = InBackground(() =>
        {
            using ICoreScope scope = other.Get<ICoreScopeProvider>().CreateCoreScope(autoComplete: true);
            scope.EagerWriteLock(Lock);
            held.Set();
            release.Wait(Patience);
        });
        held.Wait(Patience, Cancellation).ShouldBeTrue();

        Should.Throw<DistributedWriteLockTimeoutException>(() => cms.Write(() => TakeLock(Moment)));
        Task waiting = InBackground(() => cms.Write(() => TakeLock(Patience)));
        waiting.IsCompleted.ShouldBeFalse();
        release.Set();

        await holder.WaitAsync(Patience, Cancellation);
        await waiting.WaitAsync(Patience, Cancellation);
    }

    [Fact]
    public void WriteLock_TwiceInOneScope_IsTakenOnce()
        => cms.Write(() =>
        {
            TakeLock(Moment);
            TakeLock(Moment);
            using ICoreScope inner = _scopes.CreateCoreScope(autoComplete: true);
            inner.EagerWriteLock(OtherLock);
        });

    [Fact]
    public async Task WriteLock_AroundReadAndWrite_LosesNoUpdate()
    {
        const int Writers = 4;
        const int Times = 10;
        await using CmsHost other = await OtherInstanceAsync();
        cms.Write(() => Set(cms, "0"));

        await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => InBackground(() =>
        {
            CmsHost host = writer % 2 == 0 ? cms.Host : other;
            for (int time = 0; time < Times; time++)
            {
                using ICoreScope scope = host.Get<ICoreScopeProvider>().CreateCoreScope();
                scope.EagerWriteLock(Lock);
                Set(host, (int.Parse(Read(host)!, System.Globalization.CultureInfo.InvariantCulture) + 1).ToString(System.Globalization.CultureInfo.InvariantCulture));
                scope.Complete();
            }
        })));

        cms.Read(() => Read(cms)).ShouldBe((Writers * Times).ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task ReadersAndWriters_Together_AllFinish()
    {
        cms.Write(() => Set(cms, "départ"));

        Task[] work =
        [
            .. Enumerable.Range(0, 4).Select(_ => InBackground(() =>
            {
                for (int time = 0; time < 20; time++)
                {
                    cms.Read(() => Read(cms)).ShouldNotBeNull();
                }
            })),
            .. Enumerable.Range(0, 2).Select(_ => InBackground(() =>
            {
                for (int time = 0; time < 10; time++)
                {
                    cms.Write(() => Set(cms, $"{time}"));
                }
            })),
        ];

        await Task.WhenAll(work).WaitAsync(Patience, Cancellation);
    }

    private void TakeLock(TimeSpan timeout)
    {
        using ICoreScope scope = _scopes.CreateCoreScope(autoComplete: true);
        scope.EagerWriteLock(timeout, Lock);
    }

    /// <summary>A thread of its own, outside the ambient scope of the test.</summary>
    private static Task InBackground(Action work)
    {
        using (ExecutionContext.SuppressFlow())
        {
            return Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        }
    }

    private static T InOther<T>(CmsHost other, Func<T> work)
    {
        using ICoreScope scope = other.Get<ICoreScopeProvider>().CreateCoreScope(autoComplete: true);
        return work();
    }

    private async Task<CmsHost> OtherInstanceAsync()
    {
        CmsHost host = CmsHost.Create(cms.Database, validate: false);
        await host.Get<IDatabaseStarter>().StartAsync(Cancellation);
        return host;
    }

    private void Set(CmsFixture instance, string value) => Set(instance.Host, value);

    private void Set(CmsHost instance, string value)
    {
        var repository = instance.Get<IKeyValueRepository>();
        IKeyValue entry = repository.Get(_key) ?? new KeyValue { Identifier = _key };
        entry.Value = value;
        repository.Save(entry);
    }

    private string? Read(CmsFixture instance) => Read(instance.Host);

    private string? Read(CmsHost instance) => instance.Get<IKeyValueRepository>().Get(_key)?.Value;
}
