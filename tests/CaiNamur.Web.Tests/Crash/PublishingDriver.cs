using System.Diagnostics;

namespace CaiNamur.Web.Tests.Crash;

/// <summary>The process that publishes without end, and what it has said.</summary>
internal sealed class PublishingDriver : IDisposable
{
    private const string Acknowledged = "done";

    private readonly Process _process;

    private PublishingDriver(Process process) => _process = process;

    public static PublishingDriver Start(string dataDirectory, IEnumerable<Guid> keys)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "CaiNamur.CrashDriver.dll"), dataDirectory, .. keys.Select(key => key.ToString())])
        {
            RedirectStandardOutput = true,
        };
        return new PublishingDriver(Process.Start(start)!);
    }

    /// <summary>Reads what the documents hold, up to the point where publishing begins.</summary>
    public async Task<IReadOnlyDictionary<Guid, (int Published, int Draft)>> StateAsync(CancellationToken cancellationToken)
    {
        Dictionary<Guid, (int, int)> state = [];
        while (await _process.StandardOutput.ReadLineAsync(cancellationToken) is { } line)
        {
            if (line == "ready")
            {
                return state;
            }

            string[] words = line.Split(' ');
            state.Add(Guid.Parse(words[1]), (Number(words[2]), Number(words[3])));
        }

        throw new InvalidOperationException("The driver ended before it was ready.");
    }

    /// <summary>Kills the process a moment after so many publications, and gives all that it had begun and been acknowledged.</summary>
    public async Task<IReadOnlyList<(bool Done, Guid Key, int Number)>> KillAfterAsync(int publications, TimeSpan moment, CancellationToken cancellationToken)
    {
        List<string> lines = [];
        while (publications > 0 && await _process.StandardOutput.ReadLineAsync(cancellationToken) is { } line)
        {
            lines.Add(line);
            publications -= line.StartsWith(Acknowledged, StringComparison.Ordinal) ? 1 : 0;
        }

        await Task.Delay(moment, cancellationToken);
        _process.Kill();
        await _process.WaitForExitAsync(cancellationToken);

        // A line without its end was not written whole.
        lines.AddRange((await _process.StandardOutput.ReadToEndAsync(cancellationToken)).Split('\n')[..^1]);
        return [.. lines.Select(line => line.Split(' ')).Select(words => (words[0] == Acknowledged, Guid.Parse(words[1]), Number(words[2])))];
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
    }

    private static int Number(string word) => int.Parse(word, System.Globalization.CultureInfo.InvariantCulture);
}
