using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaiNamur.Cms.Persistence.Webhooks;

internal sealed class WebhookLogConfiguration : IEntityTypeConfiguration<WebhookLogRow>
{
    public void Configure(EntityTypeBuilder<WebhookLogRow> builder)
    {
        builder.ToTable("webhook_logs");
        builder.HasKey(log => log.Id);
        builder.Property(log => log.StatusCode).HasMaxLength(255);
        builder.Property(log => log.EventAlias).HasMaxLength(255);
        builder.HasIndex(log => log.Date);
        builder.HasIndex(log => new { log.WebhookKey, log.Date });
    }
}
