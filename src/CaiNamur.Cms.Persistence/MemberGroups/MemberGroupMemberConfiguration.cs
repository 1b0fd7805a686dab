using CaiNamur.Cms.Persistence.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaiNamur.Cms.Persistence.MemberGroups;

internal sealed class MemberGroupMemberConfiguration : IEntityTypeConfiguration<MemberGroupMemberRow>
{
    public void Configure(EntityTypeBuilder<MemberGroupMemberRow> builder)
    {
        builder.ToTable("member_group_members");
        builder.HasKey(row => new { row.MemberId, row.GroupId });
        builder.HasIndex(row => row.GroupId);
        builder.HasOne<NodeRow>().WithMany().HasForeignKey(row => row.MemberId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<NodeRow>().WithMany().HasForeignKey(row => row.GroupId).OnDelete(DeleteBehavior.Cascade);
    }
}
