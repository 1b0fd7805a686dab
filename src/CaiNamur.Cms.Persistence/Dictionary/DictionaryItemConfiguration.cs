using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaiNamur.Cms.Persistence.Dictionary;

internal sealed class DictionaryItemConfiguration : IEntityTypeConfiguration<DictionaryItemRow>
{
    public void Configure(EntityTypeBuilder<DictionaryItemRow> builder)
    {
        builder.ToTable("dictionary_items");
        builder.HasKey(item => item.Id);
        builder.Property(item => item.ItemKey).HasMaxLength(450);
        builder.HasIndex(item => item.Key).IsUnique();
        builder.HasIndex(item => item.ItemKey).IsUnique();
        builder.HasIndex(item => item.ParentKey);
    }
}
