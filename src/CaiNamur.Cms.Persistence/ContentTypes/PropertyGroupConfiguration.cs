using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaiNamur.Cms.Persistence.ContentTypes;

internal sealed class PropertyGroupConfiguration : IEntityTypeConfiguration<PropertyGroupRow>
{
    public void Configure(EntityTypeBuilder<PropertyGroupRow> builder)
    {
        builder.ToTable("property_groups");
        builder.HasKey(group => group.Id);
        builder.Property(group => group.Alias).HasMaxLength(255);
        builder.Property(group => group.Name).HasMaxLength(255);
        builder.HasIndex(group => group.Key).IsUnique();
        builder.HasIndex(group => group.ContentTypeId);
        builder.HasOne<ContentTypeRow>().WithMany().HasForeignKey(group => group.ContentTypeId).OnDelete(DeleteBehavior.Cascade);
    }
}
