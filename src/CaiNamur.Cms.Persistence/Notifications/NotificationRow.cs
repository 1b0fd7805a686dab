namespace CaiNamur.Cms.Persistence.Notifications;

/// <summary>A user wants to hear of an action on a node and below it.</summary>
internal sealed class NotificationRow
{
    public int UserId { get; set; }

    public int NodeId { get; set; }

    /// <summary>An action's verb.</summary>
    public string Action { get; set; } = string.Empty;
}
