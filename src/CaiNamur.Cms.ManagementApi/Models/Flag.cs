namespace CaiNamur.Cms.ManagementApi.Models;

/// <summary>A sign that the client draws on an item.</summary>
/// <param name="Alias">One of the client's entity signs, such as <c>Umb.ScheduledForPublish</c>.</param>
public sealed record Flag(string Alias)
{
    /// <summary>The published version differs from the draft.</summary>
    public static Flag PendingChanges { get; } = new("Umb.PendingChanges");

    /// <summary>A publication is planned.</summary>
    public static Flag ScheduledForPublish { get; } = new("Umb.ScheduledForPublish");

    /// <summary>Only members may read it.</summary>
    public static Flag IsProtected { get; } = new("Umb.IsProtected");
}
