using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaiNamur.Cms.Persistence.LongRunning;

internal sealed class LongRunningOperationConfiguration : IEntityTypeConfiguration<LongRunningOperationRow>
{
    public void Configure(EntityTypeBuilder<LongRunningOperationRow> builder)
    {
        builder.ToTable("long_running_operations");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Type).HasMaxLength(200);
        builder.Property(row => row.Status).HasConversion<string>().HasMaxLength(20);
        builder.HasIndex(row => new { row.Type, row.Status, row.CreateDate });
        builder.HasIndex(row => row.UpdateDate);
    }
}
