using CaiNamur.Cms.Persistence.Languages;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaiNamur.Cms.Persistence.Dictionary;

internal sealed class DictionaryTranslationConfiguration : IEntityTypeConfiguration<DictionaryTranslationRow>
{
    public void Configure(EntityTypeBuilder<DictionaryTranslationRow> builder)
    {
        builder.ToTable("dictionary_translations");
        builder.HasKey(translation => translation.Id);
        builder.HasIndex(translation => new { translation.ItemId, translation.LanguageId }).IsUnique();
        builder.HasIndex(translation => translation.LanguageId);
        builder.HasOne<DictionaryItemRow>().WithMany().HasForeignKey(translation => translation.ItemId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<LanguageRow>().WithMany().HasForeignKey(translation => translation.LanguageId).OnDelete(DeleteBehavior.Cascade);
    }
}
