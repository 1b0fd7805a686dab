using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.RegularExpressions;

namespace CaiNamur.TestSupport.Processes;

/// <summary>The real program in a process of its own, which a test can also end as a power cut would.</summary>
public sealed partial class SiteProcess : IAsyncDisposable
{
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(2);

    private readonly Process _process;
    private readonly ConcurrentQueue<string> _output = new();
    private readonly ConcurrentQueue<string> _errors = new();
    private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private SiteProcess(Process process) => _process = process;

    /// <summary>What the program has written to its standard output: the log, a JSON object a line.</summary>
    public IReadOnlyCollection<string> Output => _output;

    /// <summary>What the program has written to its standard error.</summary>
    public IReadOnlyCollection<string> Errors => _errors;

    /// <summary>Starts the program, as in production.</summary>
    /// <param name="arguments">The command line.</param>
    /// <param name="settings">Configuration keys and values, given as environment variables.</param>
    public static SiteProcess Start(IEnumerable<string> arguments, IReadOnlyDictionary<string, string?> settings)
    {
        var start = new ProcessStartInfo("dotnet", [BuiltProgram.Path, .. arguments])
        {
            WorkingDirectory = BuiltProgram.Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        foreach ((string key, string? value) in settings)
        {
            start.Environment[key.Replace(":", "__", StringComparison.Ordinal)] = value;
        }

        var site = new SiteProcess(new Process { StartInfo = start, EnableRaisingEvents = true });
        site.Begin();
        return site;
    }

    /// <summary>Starts the site on a free port and waits until it listens.</summary>
    public static async Task<SiteProcess> ServeAsync(IReadOnlyDictionary<string, string?> settings, CancellationToken cancellationToken)
    {
        SiteProcess site = Start(["--urls", "http://127.0.0.1:0"], settings);
        await site.AddressAsync(cancellationToken);
        return site;
    }

    /// <summary>Where the site listens, as soon as it does.</summary>
    /// <exception cref="InvalidOperationException">The program ended before.</exception>
    public Task<Uri> AddressAsync(CancellationToken cancellationToken) => _address.Task.WaitAsync(_patience, cancellationToken);

    /// <summary>Waits for the program to end, and gives its exit code.</summary>
    public async Task<int> ExitAsync(CancellationToken cancellationToken)
    {
        await _process.WaitForExitAsync(cancellationToken);
        return _process.ExitCode;
    }

    /// <summary>Ends the program with SIGKILL, in the middle of whatever it does.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync(CancellationToken.None);
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            await KillAsync();
        }

        _process.Dispose();
    }

    private void Begin()
    {
        _process.OutputDataReceived += (_, line) => Take(line.Data, _output);
        _process.ErrorDataReceived += (_, line) => Take(line.Data, _errors);
        _process.Exited += (_, _) => _address.TrySetException(new InvalidOperationException($"The site ended before it listened: {string.Join('\n', _errors)}"));
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    private void Take(string? line, ConcurrentQueue<string> lines)
    {
        if (line is null)
        {
            return;
        }

        lines.Enqueue(line);
        if (SiteIsAt().Match(line) is { Success: true } match)
        {
            _address.TrySetResult(new Uri(match.Groups["address"].Value));
        }
    }

    [GeneratedRegex(@"The site is at \W*(?<address>http://[\d.:]+)")]
    private static partial Regex SiteIsAt();
}
