namespace CaiNamur.Web.Features.ContentChanges;

/// <summary>
/// Lets one change be followed at a time: whoever comes last reads the document last, so that what two editors publish at once
/// does not end with the older state in the lists.
/// </summary>
internal sealed class ContentChangeGate : IDisposable
{
    private readonly SemaphoreSlim _gate = new(1, 1);

    public async ValueTask RunAsync(Func<Task> work, CancellationToken cancellationToken)
    {
        await _gate.WaitAsync(cancellationToken);
        try
        {
            await work();
        }
        finally
        {
            _gate.Release();
        }
    }

    public void Dispose() => _gate.Dispose();
}
