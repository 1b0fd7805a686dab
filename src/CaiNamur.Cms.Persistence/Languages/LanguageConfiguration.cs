using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaiNamur.Cms.Persistence.Languages;

internal sealed class LanguageConfiguration : IEntityTypeConfiguration<LanguageRow>
{
    public void Configure(EntityTypeBuilder<LanguageRow> builder)
    {
        builder.ToTable("languages");
        builder.HasKey(language => language.Id);
        builder.Property(language => language.IsoCode).HasMaxLength(14);
        builder.Property(language => language.CultureName).HasMaxLength(255);
        builder.HasIndex(language => language.IsoCode).IsUnique();
        builder.HasIndex(language => language.FallbackLanguageId);
        builder.HasOne<LanguageRow>().WithMany().HasForeignKey(language => language.FallbackLanguageId).OnDelete(DeleteBehavior.SetNull);
    }
}
