using CaiNamur.Cms.Persistence.DataTypes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaiNamur.Cms.Persistence.ContentTypes;

internal sealed class PropertyTypeConfiguration : IEntityTypeConfiguration<PropertyTypeRow>
{
    public void Configure(EntityTypeBuilder<PropertyTypeRow> builder)
    {
        builder.ToTable("property_types");
        builder.HasKey(property => property.Id);
        builder.Property(property => property.Alias).HasMaxLength(255);
        builder.Property(property => property.Name).HasMaxLength(255);
        builder.HasIndex(property => property.Key).IsUnique();
        builder.HasIndex(property => new { property.ContentTypeId, property.Alias });
        builder.HasIndex(property => property.DataTypeId);
        builder.HasIndex(property => property.PropertyGroupId);
        builder.HasOne<ContentTypeRow>().WithMany().HasForeignKey(property => property.ContentTypeId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<PropertyGroupRow>().WithMany().HasForeignKey(property => property.PropertyGroupId).OnDelete(DeleteBehavior.SetNull);
        builder.HasOne<DataTypeRow>().WithMany().HasForeignKey(property => property.DataTypeId).OnDelete(DeleteBehavior.Cascade);
    }
}
