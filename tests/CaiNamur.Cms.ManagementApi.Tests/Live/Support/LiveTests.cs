using CaiNamur.Cms.ManagementApi.Tests.Features.Documents.Support;
using CaiNamur.Cms.ManagementApi.Tests.Support;

namespace CaiNamur.Cms.ManagementApi.Tests.Live.Support;

/// <summary>
/// What tests of events share: a connected client, someone who changes things, and the rule that both hold to. A client that is connected trusts what it
/// keeps until it is told otherwise, so whatever has changed has to be told by the time the answer comes.
/// </summary>
public abstract class LiveTests(LiveApi api) : IClassFixture<LiveApi>, IAsyncLifetime
{
    private HubListener? _listener;
    private DocumentClient? _editor;
    private int _connected;
    private int _before;

    protected ManagementApiHost Host => api.Host;

    protected SampleContent Content => new(api.Host);

    /// <summary>Who changes things.</summary>
    protected DocumentClient Editor => _editor!;

    public async ValueTask InitializeAsync()
    {
        HttpClient http = await Host.SignInAsync(StaffRole.Administrator);
        _editor = new DocumentClient(http);
        _listener = await HubListener.ConnectAsync(http);
        _connected = api.Sent.All.Count;
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        _editor?.Dispose();
        if (_listener is not null)
        {
            await _listener.DisposeAsync();
        }
    }

    /// <summary>What was sent until now was of the preparation and does not count.</summary>
    protected void Prepared() => _before = api.Sent.All.Count;

    /// <summary>Looks, once a change has been answered, at what was told since the preparation, and waits until the client has heard it as well.</summary>
    protected async Task ShouldHaveBeenToldAsync(Func<Task<Told[]>> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        Told[] expected = await change();

        Told[] sent = [.. api.Sent.All.Skip(_before)];
        expected.ShouldNotBeEmpty();
        foreach (Told told in expected)
        {
            sent.ShouldContain(candidate => candidate.Fits(told), $"{told} is not in {string.Join(", ", sent.AsEnumerable())} {FailureLog.Text}");
            await _listener!.ShouldHearAsync(told, Position(told));
        }
    }

    /// <summary>How often the client must have heard it by then: a preparation may have told the same.</summary>
    private int Position(Told told) => api.Sent.All.Skip(_connected).Count(sent => sent.Fits(told));
}
