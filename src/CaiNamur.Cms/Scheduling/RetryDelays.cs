namespace CaiNamur.Cms.Scheduling;

/// <summary>How long to wait before something is tried again: soon at first, hourly in the end.</summary>
internal static class RetryDelays
{
    private static readonly TimeSpan[] _delays = [TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(15), TimeSpan.FromHours(1)];

    /// <param name="attempts">Attempts that have failed so far, with the last one.</param>
    public static TimeSpan After(int attempts) => _delays[Math.Clamp(attempts - 1, 0, _delays.Length - 1)];
}
