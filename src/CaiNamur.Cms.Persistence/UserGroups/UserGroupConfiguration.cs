using CaiNamur.Cms.Persistence.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaiNamur.Cms.Persistence.UserGroups;

internal sealed class UserGroupConfiguration : IEntityTypeConfiguration<UserGroupRow>
{
    public void Configure(EntityTypeBuilder<UserGroupRow> builder)
    {
        builder.ToTable("user_groups");
        builder.HasKey(group => group.Id);
        builder.Property(group => group.Alias).HasMaxLength(200);
        builder.Property(group => group.Name).HasMaxLength(200);
        builder.HasIndex(group => group.Key).IsUnique();
        builder.HasIndex(group => group.Alias).IsUnique();
        builder.HasIndex(group => group.Name);

        // Losing the start node takes access away; it must never widen it.
        builder.HasOne<NodeRow>().WithMany().HasForeignKey(group => group.StartContentId).OnDelete(DeleteBehavior.SetNull);
        builder.HasOne<NodeRow>().WithMany().HasForeignKey(group => group.StartMediaId).OnDelete(DeleteBehavior.SetNull);
    }
}
