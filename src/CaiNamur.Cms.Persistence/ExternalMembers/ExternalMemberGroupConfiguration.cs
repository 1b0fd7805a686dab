using CaiNamur.Cms.Persistence.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaiNamur.Cms.Persistence.ExternalMembers;

internal sealed class ExternalMemberGroupConfiguration : IEntityTypeConfiguration<ExternalMemberGroupRow>
{
    public void Configure(EntityTypeBuilder<ExternalMemberGroupRow> builder)
    {
        builder.ToTable("external_member_groups");
        builder.HasKey(membership => new { membership.MemberId, membership.GroupId });
        builder.HasOne<ExternalMemberRow>().WithMany().HasForeignKey(membership => membership.MemberId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<NodeRow>().WithMany().HasForeignKey(membership => membership.GroupId).OnDelete(DeleteBehavior.Cascade);
    }
}
