namespace CaiNamur.Cms.Persistence.ExternalMembers;

/// <summary>An external member belongs to a group.</summary>
internal sealed class ExternalMemberGroupRow
{
    public int MemberId { get; set; }

    public int GroupId { get; set; }
}
