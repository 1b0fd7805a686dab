using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaiNamur.Cms.Persistence.ContentTypes;

internal sealed class CompositionConfiguration : IEntityTypeConfiguration<CompositionRow>
{
    public void Configure(EntityTypeBuilder<CompositionRow> builder)
    {
        builder.ToTable("content_type_compositions");
        builder.HasKey(row => new { row.ContentTypeId, row.ComposedOfId });
        builder.HasIndex(row => row.ComposedOfId);
        builder.HasOne<ContentTypeRow>().WithMany().HasForeignKey(row => row.ContentTypeId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<ContentTypeRow>().WithMany().HasForeignKey(row => row.ComposedOfId).OnDelete(DeleteBehavior.Cascade);
    }
}
