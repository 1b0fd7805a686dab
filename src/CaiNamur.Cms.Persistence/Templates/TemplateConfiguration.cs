using CaiNamur.Cms.Persistence.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaiNamur.Cms.Persistence.Templates;

internal sealed class TemplateConfiguration : IEntityTypeConfiguration<TemplateRow>
{
    public void Configure(EntityTypeBuilder<TemplateRow> builder)
    {
        builder.ToTable("templates");
        builder.HasKey(template => template.NodeId);
        builder.Property(template => template.NodeId).ValueGeneratedNever();
        builder.Property(template => template.Alias).HasMaxLength(255);
        builder.HasIndex(template => template.Alias).IsUnique();
        builder.HasOne<NodeRow>().WithOne().HasForeignKey<TemplateRow>(template => template.NodeId).OnDelete(DeleteBehavior.Cascade);
    }
}
