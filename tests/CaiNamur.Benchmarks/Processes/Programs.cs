using System.Diagnostics;

namespace CaiNamur.Benchmarks.Processes;

/// <summary>Runs other programs.</summary>
internal static class Programs
{
    /// <summary>Runs a program to its end and gives what it wrote.</summary>
    /// <exception cref="InvalidOperationException">It did not end with zero.</exception>
    public static Task<string> RunAsync(string program, params string[] arguments) => RunAsync(program, new Dictionary<string, string>(), arguments);

    /// <summary>Runs a program to its end, with configuration keys in its environment, and gives what it wrote.</summary>
    /// <exception cref="InvalidOperationException">It did not end with zero.</exception>
    public static async Task<string> RunAsync(string program, IReadOnlyDictionary<string, string> settings, params string[] arguments)
    {
        ProcessStartInfo start = Describe(program, arguments);
        foreach ((string key, string value) in settings)
        {
            start.Environment[key.Replace(":", "__", StringComparison.Ordinal)] = value;
        }

        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0
            ? await output
            : throw new InvalidOperationException($"{program} ended with {process.ExitCode}: {await output}{await errors}");
    }

    public static Process Start(string program, params string[] arguments) => Process.Start(Describe(program, arguments))!;

    public static async Task StopAsync(Process process)
    {
        if (!process.HasExited)
        {
            // The site and nginx end in an orderly way on SIGTERM, which Process cannot send.
            await RunAsync("kill", "-TERM", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture));
            await process.WaitForExitAsync();
        }

        process.Dispose();
    }

    private static ProcessStartInfo Describe(string program, string[] arguments)
        => new(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = "/" };
}
