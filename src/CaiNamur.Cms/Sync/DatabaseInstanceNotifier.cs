using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Sync;

namespace CaiNamur.Cms.Sync;

/// <summary>Instructions pass through a table of the shared database, which every instance reads every few seconds.</summary>
internal sealed class DatabaseInstanceNotifier(
    ICoreScopeProvider scopes,
    ICacheInstructionRepository instructions,
    CacheRefresherCollection refreshers,
    IJsonSerializer serializer,
    IOptionsMonitor<GlobalSettings> settings,
    TimeProvider time,
    ILogger<DatabaseInstanceNotifier> logger) : IInstanceNotifier
{
    private const int BatchSize = 100;

    private readonly string _identity = $"{Environment.MachineName}/{Guid.NewGuid():N}";
    private readonly Lock _catching = new();
    private int? _lastId;

    public void Tell(IReadOnlyCollection<RefreshInstruction> changes)
    {
        using ICoreScope scope = scopes.CreateCoreScope();
        instructions.Add(new CacheInstruction(0, time.GetUtcNow().UtcDateTime, serializer.Serialize(changes), _identity, changes.Count));
        scope.Complete();
    }

    public void Catch()
    {
        lock (_catching)
        {
            if (_lastId is null)
            {
                StartFromHere();
            }

            while (TakeBatch())
            {
            }
        }
    }

    /// <summary>Instances keep no state over a restart: what happened before the start is already in what they load.</summary>
    public void StartFromHere()
    {
        using ICoreScope scope = scopes.CreateCoreScope(autoComplete: true);
        _lastId = instructions.GetMaxId();
    }

    public void Prune()
    {
        using ICoreScope scope = scopes.CreateCoreScope();
        instructions.DeleteInstructionsOlderThan(time.GetUtcNow().UtcDateTime - settings.CurrentValue.DatabaseServerMessenger.TimeToRetainInstructions);
        scope.Complete();
    }

    private bool TakeBatch()
    {
        CacheInstruction[] batch;
        using (scopes.CreateCoreScope(autoComplete: true))
        {
            batch = [.. instructions.GetPendingInstructions(_lastId ?? 0, BatchSize)];
        }

        foreach (CacheInstruction instruction in batch)
        {
            if (instruction.OriginIdentity != _identity)
            {
                Apply(instruction);
            }

            _lastId = instruction.Id;
        }

        return batch.Length == BatchSize;
    }

    private void Apply(CacheInstruction instruction)
    {
        foreach (RefreshInstruction refresh in serializer.Deserialize<RefreshInstruction[]>(instruction.Instructions) ?? [])
        {
            if (refreshers[refresh.RefresherId] is { } refresher)
            {
                Apply(refresher, refresh);
            }
            else
            {
                logger.UnknownRefresher(refresh.RefresherId);
            }
        }
    }

    private void Apply(ICacheRefresher refresher, RefreshInstruction refresh)
    {
        switch (refresh.RefreshType)
        {
            case RefreshMethodType.RefreshAll:
                refresher.RefreshAll();
                break;
            case RefreshMethodType.RefreshByGuid:
                refresher.Refresh(refresh.GuidId);
                break;
            case RefreshMethodType.RefreshById:
                refresher.Refresh(refresh.IntId);
                break;
            case RefreshMethodType.RefreshByIds:
                foreach (int id in serializer.Deserialize<int[]>(refresh.JsonIds ?? "[]") ?? [])
                {
                    refresher.Refresh(id);
                }

                break;
            case RefreshMethodType.RefreshByJson when refresher is IJsonCacheRefresher jsonRefresher:
                jsonRefresher.Refresh(refresh.JsonPayload ?? "[]");
                break;
            case RefreshMethodType.RemoveById:
                refresher.Remove(refresh.IntId);
                break;
        }
    }
}
