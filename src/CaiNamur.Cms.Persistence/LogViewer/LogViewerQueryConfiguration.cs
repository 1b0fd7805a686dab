using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaiNamur.Cms.Persistence.LogViewer;

internal sealed class LogViewerQueryConfiguration : IEntityTypeConfiguration<LogViewerQueryRow>
{
    public void Configure(EntityTypeBuilder<LogViewerQueryRow> builder)
    {
        builder.ToTable("log_viewer_queries");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Name).HasMaxLength(255);
        builder.HasIndex(row => row.Name).IsUnique();
    }
}
