using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace CaiNamur.Cms.Persistence;

/// <summary>
/// Every instant in the database is UTC. Umbraco hands out <see cref="DateTime"/> values of all three kinds:
/// local ones are converted, unspecified ones are taken as UTC already, and what is read back always says UTC.
/// </summary>
internal sealed class UtcDateTimeConverter()
    : ValueConverter<DateTime, DateTime>(value => ToUtc(value), value => DateTime.SpecifyKind(value, DateTimeKind.Utc))
{
    public static DateTime ToUtc(DateTime value) => value.Kind switch
    {
        DateTimeKind.Local => value.ToUniversalTime(),
        DateTimeKind.Unspecified => DateTime.SpecifyKind(value, DateTimeKind.Utc),
        _ => value,
    };
}
