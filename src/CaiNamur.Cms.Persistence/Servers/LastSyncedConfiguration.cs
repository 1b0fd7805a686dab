using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaiNamur.Cms.Persistence.Servers;

internal sealed class LastSyncedConfiguration : IEntityTypeConfiguration<LastSyncedRow>
{
    public void Configure(EntityTypeBuilder<LastSyncedRow> builder)
    {
        builder.ToTable("last_synced");
        builder.HasKey(row => row.MachineId);
        builder.Property(row => row.MachineId).HasMaxLength(500);
    }
}
