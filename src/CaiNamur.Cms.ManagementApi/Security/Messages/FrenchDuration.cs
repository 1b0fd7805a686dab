namespace CaiNamur.Cms.ManagementApi.Security.Messages;

/// <summary>How long something lasts, in words.</summary>
internal static class FrenchDuration
{
    public static string Of(TimeSpan duration) => duration switch
    {
        { TotalHours: >= 48 } => Count((int)duration.TotalDays, "jour"),
        { TotalMinutes: >= 60 } => Count((int)duration.TotalHours, "heure"),
        _ => Count(Math.Max(1, (int)duration.TotalMinutes), "minute"),
    };

    private static string Count(int number, string unit) => $"{number}\u00A0{unit}{(number > 1 ? "s" : string.Empty)}";
}
