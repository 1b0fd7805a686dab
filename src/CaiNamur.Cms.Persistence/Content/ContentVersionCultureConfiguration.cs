using CaiNamur.Cms.Persistence.Languages;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaiNamur.Cms.Persistence.Content;

internal sealed class ContentVersionCultureConfiguration : IEntityTypeConfiguration<ContentVersionCultureRow>
{
    public void Configure(EntityTypeBuilder<ContentVersionCultureRow> builder)
    {
        builder.ToTable("content_version_cultures");
        builder.HasKey(culture => new { culture.VersionId, culture.LanguageId });
        builder.Property(culture => culture.Name).HasMaxLength(255);
        builder.HasOne<ContentVersionRow>().WithMany().HasForeignKey(culture => culture.VersionId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<LanguageRow>().WithMany().HasForeignKey(culture => culture.LanguageId).OnDelete(DeleteBehavior.Cascade);
    }
}
