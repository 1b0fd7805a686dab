using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaiNamur.Cms.Persistence.Audit;

internal sealed class AuditItemConfiguration : IEntityTypeConfiguration<AuditItemRow>
{
    public void Configure(EntityTypeBuilder<AuditItemRow> builder)
    {
        builder.ToTable("audit_items");
        builder.HasKey(item => item.Id);
        builder.Property(item => item.EntityType).HasMaxLength(100);
        builder.HasIndex(item => new { item.EntityId, item.Date });
        builder.HasIndex(item => new { item.UserId, item.Date });
        builder.HasIndex(item => item.Date);
    }
}
