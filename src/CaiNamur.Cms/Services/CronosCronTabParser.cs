using Cronos;
using Umbraco.Cms.Core.Configuration;

namespace CaiNamur.Cms.Services;

/// <summary>Cron expressions of the configuration, read by Cronos.</summary>
internal sealed class CronosCronTabParser : ICronTabParser
{
    public bool IsValidCronTab(string cronTab) => CronExpression.TryParse(cronTab, out _);

    public DateTime GetNextOccurrence(string cronTab, DateTime time)
        => CronExpression.Parse(cronTab).GetNextOccurrence(DateTime.SpecifyKind(time, DateTimeKind.Utc)) ?? DateTime.MaxValue;
}
