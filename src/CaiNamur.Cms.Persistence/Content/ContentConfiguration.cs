using CaiNamur.Cms.Persistence.ContentTypes;
using CaiNamur.Cms.Persistence.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaiNamur.Cms.Persistence.Content;

internal sealed class ContentConfiguration : IEntityTypeConfiguration<ContentRow>
{
    public void Configure(EntityTypeBuilder<ContentRow> builder)
    {
        builder.ToTable("content");
        builder.HasKey(content => content.NodeId);
        builder.Property(content => content.NodeId).ValueGeneratedNever();
        builder.Property(content => content.MediaPath).HasMaxLength(500);
        builder.HasIndex(content => new { content.ContentTypeId, content.Published });
        builder.HasIndex(content => content.MediaPath);
        builder.HasOne<NodeRow>().WithOne().HasForeignKey<ContentRow>(content => content.NodeId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<ContentTypeRow>().WithMany().HasForeignKey(content => content.ContentTypeId).OnDelete(DeleteBehavior.Restrict);
    }
}
