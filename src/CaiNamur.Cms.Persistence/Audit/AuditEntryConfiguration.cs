using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaiNamur.Cms.Persistence.Audit;

internal sealed class AuditEntryConfiguration : IEntityTypeConfiguration<AuditEntryRow>
{
    public void Configure(EntityTypeBuilder<AuditEntryRow> builder)
    {
        builder.ToTable("audit_entries");
        builder.HasKey(entry => entry.Id);
        builder.Property(entry => entry.PerformingDetails).HasMaxLength(1024);
        builder.Property(entry => entry.PerformingIp).HasMaxLength(64);
        builder.Property(entry => entry.AffectedDetails).HasMaxLength(1024);
        builder.Property(entry => entry.EventType).HasMaxLength(256);
        builder.Property(entry => entry.EventDetails).HasMaxLength(1024);
        builder.HasIndex(entry => entry.EventDate);
    }
}
