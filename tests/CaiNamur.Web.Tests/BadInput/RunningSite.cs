using CaiNamur.TestSupport.Processes;

namespace CaiNamur.Web.Tests.BadInput;

/// <summary>The real site in its own process, known as 127.0.0.1, with the real seed.</summary>
public sealed class RunningSite : IAsyncLifetime
{
    private readonly string _data = Directory.CreateTempSubdirectory("cainamur-bad-input-").FullName;
    private SiteProcess? _site;
    private int _lines;

    public Uri Address { get; private set; } = new("http://127.0.0.1");

    public async ValueTask InitializeAsync()
    {
        _site = await SiteProcess.ServeAsync(
            new Dictionary<string, string?>
            {
                ["CaiNamur:DataDirectory"] = _data,
                ["CaiNamur:ContentSeed"] = Path.Combine(BuiltProgram.Folder, "..", "..", "content-seed"),
                ["CaiNamur:Hosts"] = "127.0.0.1",
            },
            CancellationToken.None);
        Address = await _site.AddressAsync(CancellationToken.None);
    }

    /// <summary>What was logged as an error since the last call.</summary>
    public IReadOnlyList<string> NewErrors()
    {
        string[] lines = [.. _site!.Output];
        string[] news = lines[_lines..];
        _lines = lines.Length;
        return [.. news.Where(line => line.Contains("\"@l\":\"Error\"", StringComparison.Ordinal) || line.Contains("\"@l\":\"Fatal\"", StringComparison.Ordinal)), .. _site.Errors];
    }

    public async ValueTask DisposeAsync()
    {
        if (_site is not null)
        {
            await _site.DisposeAsync();
        }

        Directory.Delete(_data, recursive: true);
    }
}
