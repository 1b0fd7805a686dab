using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaiNamur.Cms.Persistence.Webhooks;

internal sealed class WebhookRequestConfiguration : IEntityTypeConfiguration<WebhookRequestRow>
{
    public void Configure(EntityTypeBuilder<WebhookRequestRow> builder)
    {
        builder.ToTable("webhook_requests");
        builder.HasKey(request => request.Id);
        builder.Property(request => request.EventAlias).HasMaxLength(255);
        builder.HasIndex(request => request.WebhookKey);
    }
}
