using System.Diagnostics;
using System.Globalization;
using System.Net;

namespace CaiNamur.Benchmarks.Backoffice;

/// <summary>Somebody who writes a mark into one page after the other, saves, publishes, and remembers what the site has acknowledged.</summary>
internal sealed class WorkingEditor(BackofficeSession session, int number, Guid own, Guid shared, TimeSpan think)
{
    /// <summary>The property that the marks are added to. What stood in it stays: a mark that is missing at the end was overwritten.</summary>
    public const string Property = "body";

    private const int OwnPagesInARow = 3;

    private readonly Dictionary<Guid, List<string>> _acknowledged = [];

    private int _round;

    public BackofficeSession Session => session;

    public int Publications { get; private set; }

    public int Failures { get; private set; }

    public int Refusals { get; private set; }

    public int Conflicts { get; private set; }

    public List<double> Times { get; } = [];

    /// <summary>The marks in a page that were saved and published.</summary>
    public IEnumerable<string> Acknowledged(Guid page) => _acknowledged.GetValueOrDefault(page, []);

    /// <summary>Works until the time is over, and at least once. The first pause is chosen by the number: not everybody begins at once.</summary>
    public async Task WorkAsync(TimeSpan duration)
    {
        long start = Stopwatch.GetTimestamp();
        if (duration > TimeSpan.Zero)
        {
            await Task.Delay(think * (number % 20 / 20.0));
        }

        do
        {
            Guid page = _round++ % (OwnPagesInARow + 1) == OwnPagesInARow ? shared : own;
            long begun = Stopwatch.GetTimestamp();
            await ChangeAsync(page, string.Create(CultureInfo.InvariantCulture, $"marque-{number}-{_round}."));
            Times.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
            if (duration > TimeSpan.Zero)
            {
                await Task.Delay(think);
            }
        }
        while (Stopwatch.GetElapsedTime(start) < duration);
    }

    /// <summary>After a conflict the page is loaded again and the mark written into what the colleague has saved.</summary>
    private async Task ChangeAsync(Guid page, string mark)
    {
        EditedDocument document = new(session, page);
        while (true)
        {
            await document.LoadAsync();
            document.Change(Property, $"{document.Text(Property)} {mark}");
            HttpStatusCode saved = await document.TrySaveAsync();
            if (saved is HttpStatusCode.Conflict)
            {
                Conflicts++;
                continue;
            }

            if (!Accept(saved) || !Accept(await document.TryPublishAsync()))
            {
                return;
            }

            Publications++;
            if (!_acknowledged.TryGetValue(page, out List<string>? marks))
            {
                _acknowledged[page] = marks = [];
            }

            marks.Add(mark);
            return;
        }
    }

    private bool Accept(HttpStatusCode status)
    {
        Failures += (int)status >= 500 ? 1 : 0;
        Refusals += (int)status is >= 400 and < 500 ? 1 : 0;
        return status is HttpStatusCode.OK;
    }
}
