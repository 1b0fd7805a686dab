using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace CaiNamur.EndToEndTests.Backoffice.Support;

/// <summary>Errors of the console, errors that no script caught and answers that admit a failure of the server, on all pages of a browser.</summary>
public sealed class BrowserFaults
{
    /// <summary>The client's own, which do no harm: a tree picker that opens, a screen that asks for something before it is there, calls that end because their page is left, and parts of a screen that are told of something after the screen has let go of them.</summary>
    private static readonly string[] _known =
    [
        "Could not request children, repository is missing",
        "Failed to load resource: the server responded with a status of 404",
        "UmbApiError: Failed to fetch",
        "at set permitted (",
        "Context request was cancelled, host was disconnected",
        "Cannot read properties of undefined (reading 'isDefault')",
    ];

    private readonly ConcurrentQueue<string> _faults = new();
    private readonly List<string> _expected = [];

    public BrowserFaults(IPage page)
    {
        Watch(page);
        page.Context.Page += (_, opened) => Watch(opened);
    }

    /// <summary>Expects a fault, because the journey is about it.</summary>
    public void Expect(string text) => _expected.Add(text);

    public void ShouldBeEmpty() => _faults.Where(fault => !_expected.Exists(fault.Contains)).ShouldBeEmpty();

    private void Watch(IPage page)
    {
        page.Console += (_, message) => AddIf(message.Type is "error", message.Text);
        page.PageError += (_, error) => AddIf(true, error);
        page.Response += (_, response) => AddIf(response.Status >= 500, $"{response.Status} {response.Request.Method} {response.Url}");
    }

    private void AddIf(bool isFault, string text)
    {
        if (isFault && !Array.Exists(_known, text.Contains))
        {
            _faults.Enqueue(text);
        }
    }
}
