using CaiNamur.Cms.Persistence.Nodes;
using CaiNamur.Cms.Persistence.UserGroups;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaiNamur.Cms.Persistence.Permissions;

internal sealed class GranularPermissionConfiguration : IEntityTypeConfiguration<GranularPermissionRow>
{
    public void Configure(EntityTypeBuilder<GranularPermissionRow> builder)
    {
        builder.ToTable("user_group_granular_permissions");
        builder.HasKey(permission => permission.Id);
        builder.Property(permission => permission.Context).HasMaxLength(100);
        builder.Property(permission => permission.Permission).HasMaxLength(255);
        builder.HasIndex(permission => new { permission.UserGroupId, permission.Context, permission.NodeId });
        builder.HasIndex(permission => new { permission.NodeId, permission.Context });
        builder.HasOne<UserGroupRow>().WithMany().HasForeignKey(permission => permission.UserGroupId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<NodeRow>().WithMany().HasForeignKey(permission => permission.NodeId).OnDelete(DeleteBehavior.Cascade);
    }
}
