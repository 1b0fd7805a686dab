using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaiNamur.Cms.Persistence.KeyValues;

internal sealed class KeyValueConfiguration : IEntityTypeConfiguration<KeyValueRow>
{
    public void Configure(EntityTypeBuilder<KeyValueRow> builder)
    {
        builder.ToTable("key_values");
        builder.HasKey(row => row.Key);
        builder.Property(row => row.Key).HasMaxLength(256);
    }
}
