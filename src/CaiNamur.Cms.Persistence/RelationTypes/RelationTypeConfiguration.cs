using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaiNamur.Cms.Persistence.RelationTypes;

internal sealed class RelationTypeConfiguration : IEntityTypeConfiguration<RelationTypeRow>
{
    public void Configure(EntityTypeBuilder<RelationTypeRow> builder)
    {
        builder.ToTable("relation_types");
        builder.HasKey(type => type.Id);
        builder.Property(type => type.Alias).HasMaxLength(100);
        builder.Property(type => type.Name).HasMaxLength(255);
        builder.HasIndex(type => type.Key).IsUnique();
        builder.HasIndex(type => type.Alias).IsUnique();
    }
}
