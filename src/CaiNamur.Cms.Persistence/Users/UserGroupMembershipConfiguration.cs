using CaiNamur.Cms.Persistence.UserGroups;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaiNamur.Cms.Persistence.Users;

internal sealed class UserGroupMembershipConfiguration : IEntityTypeConfiguration<UserGroupMembershipRow>
{
    public void Configure(EntityTypeBuilder<UserGroupMembershipRow> builder)
    {
        builder.ToTable("user_group_memberships");
        builder.HasKey(membership => new { membership.UserId, membership.UserGroupId });
        builder.HasIndex(membership => membership.UserGroupId);
        builder.HasOne<UserRow>().WithMany().HasForeignKey(membership => membership.UserId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<UserGroupRow>().WithMany().HasForeignKey(membership => membership.UserGroupId).OnDelete(DeleteBehavior.Cascade);
    }
}
