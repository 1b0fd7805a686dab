using CaiNamur.Cms.Persistence.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaiNamur.Cms.Persistence.PublicAccess;

internal sealed class PublicAccessEntryConfiguration : IEntityTypeConfiguration<PublicAccessEntryRow>
{
    public void Configure(EntityTypeBuilder<PublicAccessEntryRow> builder)
    {
        builder.ToTable("public_access_entries");
        builder.HasKey(entry => entry.Key);
        builder.Property(entry => entry.Key).ValueGeneratedNever();
        builder.HasIndex(entry => entry.ProtectedNodeId).IsUnique();
        builder.HasIndex(entry => entry.LoginNodeId);
        builder.HasIndex(entry => entry.NoAccessNodeId);
        builder.HasOne<NodeRow>().WithMany().HasForeignKey(entry => entry.ProtectedNodeId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<NodeRow>().WithMany().HasForeignKey(entry => entry.LoginNodeId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<NodeRow>().WithMany().HasForeignKey(entry => entry.NoAccessNodeId).OnDelete(DeleteBehavior.Cascade);
    }
}
