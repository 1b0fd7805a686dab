using System.Globalization;
using System.Text.RegularExpressions;

namespace CaiNamur.Benchmarks.Processes;

/// <summary>A run of wrk: one thread, 32 connections, gzip accepted.</summary>
/// <param name="RequestsPerSecond">How many answers came per second.</param>
/// <param name="Percentile99">In which time 99 of 100 answers came, in milliseconds.</param>
internal sealed partial record Wrk(double RequestsPerSecond, double Percentile99)
{
    public static async Task<Wrk> RunAsync(Uri address, int seconds)
    {
        string output = await Programs.RunAsync(
            "wrk", "-t1", "-c32", string.Create(CultureInfo.InvariantCulture, $"-d{seconds}s"), "--latency", "-H", "Accept-Encoding: gzip", address.ToString());
        if (output.Contains("Non-2xx", StringComparison.Ordinal) || output.Contains("Socket errors", StringComparison.Ordinal))
        {
            throw new InvalidOperationException(output);
        }

        Match latency = LatencyPattern().Match(output);
        double factor = latency.Groups["unit"].Value switch { "us" => 0.001, "ms" => 1, _ => 1000 };
        return new Wrk(Number(RatePattern().Match(output).Groups["value"].Value), Number(latency.Groups["value"].Value) * factor);
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"Requests/sec:\s+(?<value>[\d.]+)")]
    private static partial Regex RatePattern();

    [GeneratedRegex(@"99%\s+(?<value>[\d.]+)(?<unit>us|ms|s)")]
    private static partial Regex LatencyPattern();
}
