using CaiNamur.Cms.Persistence.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaiNamur.Cms.Persistence.Content;

internal sealed class ContentVersionConfiguration : IEntityTypeConfiguration<ContentVersionRow>
{
    public void Configure(EntityTypeBuilder<ContentVersionRow> builder)
    {
        builder.ToTable("content_versions");
        builder.HasKey(version => version.Id);
        builder.Property(version => version.Name).HasMaxLength(255);
        builder.HasIndex(version => new { version.NodeId, version.VersionDate });
        builder.HasOne<NodeRow>().WithMany().HasForeignKey(version => version.NodeId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<NodeRow>().WithMany().HasForeignKey(version => version.TemplateId).OnDelete(DeleteBehavior.SetNull);
    }
}
