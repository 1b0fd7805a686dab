using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaiNamur.Cms.Persistence.ContentTypes;

internal sealed class AllowedChildConfiguration : IEntityTypeConfiguration<AllowedChildRow>
{
    public void Configure(EntityTypeBuilder<AllowedChildRow> builder)
    {
        builder.ToTable("content_type_allowed_children");
        builder.HasKey(row => new { row.ContentTypeId, row.ChildTypeId });
        builder.HasIndex(row => row.ChildTypeId);
        builder.HasOne<ContentTypeRow>().WithMany().HasForeignKey(row => row.ContentTypeId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<ContentTypeRow>().WithMany().HasForeignKey(row => row.ChildTypeId).OnDelete(DeleteBehavior.Cascade);
    }
}
