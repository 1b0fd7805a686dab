using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaiNamur.Cms.Persistence.Servers;

internal sealed class RepositoryCacheVersionConfiguration : IEntityTypeConfiguration<RepositoryCacheVersionRow>
{
    public void Configure(EntityTypeBuilder<RepositoryCacheVersionRow> builder)
    {
        builder.ToTable("repository_cache_versions");
        builder.HasKey(row => row.Identifier);
        builder.Property(row => row.Identifier).HasMaxLength(256);
        builder.Property(row => row.Version).HasMaxLength(256);
    }
}
