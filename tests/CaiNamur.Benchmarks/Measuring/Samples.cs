using System.Diagnostics;

namespace CaiNamur.Benchmarks.Measuring;

/// <summary>Durations or other numbers of one kind.</summary>
internal sealed class Samples
{
    private readonly List<double> _values = [];

    public double Median => At(0.5);

    public double Sum => _values.Sum();

    public void Add(double value) => _values.Add(value);

    /// <summary>Runs an action and adds how long it took, in milliseconds.</summary>
    public async Task AddTimeOfAsync(Func<Task> action)
    {
        long start = Stopwatch.GetTimestamp();
        await action();
        Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
    }

    /// <summary>The value that a share of all values does not exceed.</summary>
    public double At(double share)
    {
        double[] sorted = [.. _values.Order()];
        return sorted[(int)Math.Round(share * (sorted.Length - 1))];
    }
}
