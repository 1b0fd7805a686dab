namespace CaiNamur.Cms.ManagementApi.Security.Passwords;

/// <summary>Lets in one attempt per account at a time: a hundred at once would all see the same count of failures.</summary>
internal sealed class AttemptGate : IDisposable
{
    private readonly SemaphoreSlim[] _gates = [.. Enumerable.Range(0, 64).Select(_ => new SemaphoreSlim(1, 1))];

    public async Task<IDisposable> EnterAsync(string account, CancellationToken cancellationToken)
    {
        uint hash = (uint)StringComparer.OrdinalIgnoreCase.GetHashCode(account);
        SemaphoreSlim gate = _gates[hash % _gates.Length];
        await gate.WaitAsync(cancellationToken);
        return new Leave(gate);
    }

    public void Dispose()
    {
        foreach (SemaphoreSlim gate in _gates)
        {
            gate.Dispose();
        }
    }

    private sealed class Leave(SemaphoreSlim gate) : IDisposable
    {
        public void Dispose() => gate.Release();
    }
}
