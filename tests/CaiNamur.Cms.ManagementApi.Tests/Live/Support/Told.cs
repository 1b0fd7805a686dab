using Umbraco.Cms.Core.Models.ServerEvents;

namespace CaiNamur.Cms.ManagementApi.Tests.Live.Support;

/// <summary>One thing that clients are told of.</summary>
/// <param name="Source">Kind of thing, as the client names it.</param>
/// <param name="Type">What has happened to it.</param>
/// <param name="Key">Key of the thing; empty in what is expected when any will do.</param>
public sealed record Told(string Source, string Type, Guid Key)
{
    public static Told Of(ServerEvent heard)
    {
        ArgumentNullException.ThrowIfNull(heard);
        return new Told(heard.EventSource, heard.EventType, heard.Key);
    }

    /// <summary>Whether this is what was expected.</summary>
    public bool Fits(Told expected)
    {
        ArgumentNullException.ThrowIfNull(expected);
        return Source == expected.Source && Type == expected.Type && (expected.Key == Guid.Empty || Key == expected.Key);
    }

    public static Told[] Updated(string source, params Guid[] keys) => [.. keys.Select(key => new Told(source, "Updated", key))];

    public static Told[] Deleted(string source, params Guid[] keys) => [.. keys.Select(key => new Told(source, "Deleted", key))];
}
