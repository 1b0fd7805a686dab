using Umbraco.Cms.Core.Sync;

namespace CaiNamur.Cms.Sync;

/// <summary>The instructions of one announcement, each of which may be left out once when it comes again.</summary>
internal sealed class ChangeAnnouncement(InstructionFlow flow, IEnumerable<RefreshInstruction> instructions) : IChangeAnnouncement
{
    private readonly Lock _lock = new();
    private readonly Dictionary<RefreshInstruction, int> _counts = instructions.CountBy(instruction => instruction).ToDictionary();

    public IDisposable WithoutRepeating() => flow.Leave(this);

    public bool TryTake(RefreshInstruction instruction)
    {
        lock (_lock)
        {
            if (!_counts.TryGetValue(instruction, out int count))
            {
                return false;
            }

            if (count == 1)
            {
                _counts.Remove(instruction);
            }
            else
            {
                _counts[instruction] = count - 1;
            }

            return true;
        }
    }
}
