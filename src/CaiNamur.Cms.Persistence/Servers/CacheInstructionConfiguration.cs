using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaiNamur.Cms.Persistence.Servers;

internal sealed class CacheInstructionConfiguration : IEntityTypeConfiguration<CacheInstructionRow>
{
    public void Configure(EntityTypeBuilder<CacheInstructionRow> builder)
    {
        builder.ToTable("cache_instructions");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.OriginIdentity).HasMaxLength(500);
        builder.HasIndex(row => row.UtcStamp);
    }
}
