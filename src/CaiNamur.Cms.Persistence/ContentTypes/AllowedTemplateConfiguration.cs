using CaiNamur.Cms.Persistence.Templates;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaiNamur.Cms.Persistence.ContentTypes;

internal sealed class AllowedTemplateConfiguration : IEntityTypeConfiguration<AllowedTemplateRow>
{
    public void Configure(EntityTypeBuilder<AllowedTemplateRow> builder)
    {
        builder.ToTable("content_type_templates");
        builder.HasKey(row => new { row.ContentTypeId, row.TemplateId });
        builder.HasIndex(row => row.TemplateId);
        builder.HasOne<ContentTypeRow>().WithMany().HasForeignKey(row => row.ContentTypeId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<TemplateRow>().WithMany().HasForeignKey(row => row.TemplateId).OnDelete(DeleteBehavior.Cascade);
    }
}
