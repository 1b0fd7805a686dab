using Umbraco.Cms.Core.Sync;

namespace CaiNamur.Cms.Sync;

/// <summary>Where the instructions of this flow of execution go: gathered before a commit, not repeated after it, else told at once.</summary>
internal sealed class InstructionFlow
{
    private readonly AsyncLocal<List<RefreshInstruction>?> _gathered = new();
    private readonly AsyncLocal<ChangeAnnouncement?> _announced = new();

    /// <summary>Gathers what the work queues; nothing of it is carried out.</summary>
    public List<RefreshInstruction> Gather(Action work)
    {
        List<RefreshInstruction>? before = _gathered.Value;
        List<RefreshInstruction> gathered = [];
        _gathered.Value = gathered;
        try
        {
            work();
        }
        finally
        {
            _gathered.Value = before;
        }

        return gathered;
    }

    /// <summary>Whether the instructions were gathered, so that nothing else is to be done with them now.</summary>
    public bool TryGather(IEnumerable<RefreshInstruction> instructions)
    {
        if (_gathered.Value is not { } gathered)
        {
            return false;
        }

        gathered.AddRange(instructions);
        return true;
    }

    public RefreshInstruction[] WithoutAnnounced(RefreshInstruction[] instructions)
        => _announced.Value is { } announced ? [.. instructions.Where(instruction => !announced.TryTake(instruction))] : instructions;

    /// <summary>From here to the disposal of the result, what was announced is left out.</summary>
    public IDisposable Leave(ChangeAnnouncement announcement)
    {
        ChangeAnnouncement? before = _announced.Value;
        _announced.Value = announcement;
        return new Restoring(() => _announced.Value = before);
    }

    private sealed class Restoring(Action restore) : IDisposable
    {
        public void Dispose() => restore();
    }
}
