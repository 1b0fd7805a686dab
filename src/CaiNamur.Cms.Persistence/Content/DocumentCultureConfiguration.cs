using CaiNamur.Cms.Persistence.Languages;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaiNamur.Cms.Persistence.Content;

internal sealed class DocumentCultureConfiguration : IEntityTypeConfiguration<DocumentCultureRow>
{
    public void Configure(EntityTypeBuilder<DocumentCultureRow> builder)
    {
        builder.ToTable("document_cultures");
        builder.HasKey(culture => new { culture.NodeId, culture.LanguageId });
        builder.Property(culture => culture.Name).HasMaxLength(255);
        builder.HasOne<ContentRow>().WithMany().HasForeignKey(culture => culture.NodeId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<LanguageRow>().WithMany().HasForeignKey(culture => culture.LanguageId).OnDelete(DeleteBehavior.Cascade);
    }
}
