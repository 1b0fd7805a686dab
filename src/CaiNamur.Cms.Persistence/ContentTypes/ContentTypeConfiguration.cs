using CaiNamur.Cms.Persistence.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaiNamur.Cms.Persistence.ContentTypes;

internal sealed class ContentTypeConfiguration : IEntityTypeConfiguration<ContentTypeRow>
{
    public void Configure(EntityTypeBuilder<ContentTypeRow> builder)
    {
        builder.ToTable("content_types");
        builder.HasKey(type => type.NodeId);
        builder.Property(type => type.NodeId).ValueGeneratedNever();
        builder.Property(type => type.Alias).HasMaxLength(255);
        builder.HasIndex(type => type.Alias);
        builder.HasOne<NodeRow>().WithOne().HasForeignKey<ContentTypeRow>(type => type.NodeId).OnDelete(DeleteBehavior.Cascade);
    }
}
