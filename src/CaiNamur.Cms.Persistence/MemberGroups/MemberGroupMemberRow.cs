namespace CaiNamur.Cms.Persistence.MemberGroups;

/// <summary>A member belongs to a group.</summary>
internal sealed class MemberGroupMemberRow
{
    public int MemberId { get; set; }

    public int GroupId { get; set; }
}
