namespace CaiNamur.Cms.Persistence.Users;

/// <summary>A node that a user may work below.</summary>
internal sealed class UserStartNodeRow
{
    public int UserId { get; set; }

    public StartNodeKind Kind { get; set; }

    public int NodeId { get; set; }
}
