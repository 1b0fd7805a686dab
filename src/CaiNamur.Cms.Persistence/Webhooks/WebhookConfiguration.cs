using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaiNamur.Cms.Persistence.Webhooks;

internal sealed class WebhookConfiguration : IEntityTypeConfiguration<WebhookRow>
{
    private static readonly ValueComparer<Dictionary<string, string>> SameHeaders = new(
        (left, right) => JsonSerializer.Serialize(left, JsonSerializerOptions.Default) == JsonSerializer.Serialize(right, JsonSerializerOptions.Default),
        headers => headers.Count,
        headers => new Dictionary<string, string>(headers));

    public void Configure(EntityTypeBuilder<WebhookRow> builder)
    {
        builder.ToTable("webhooks");
        builder.HasKey(webhook => webhook.Id);
        builder.Property(webhook => webhook.Name).HasMaxLength(255);
        builder.Property(webhook => webhook.Headers).HasConversion(
            headers => JsonSerializer.Serialize(headers, JsonSerializerOptions.Default),
            json => JsonSerializer.Deserialize<Dictionary<string, string>>(json, JsonSerializerOptions.Default) ?? new Dictionary<string, string>(),
            SameHeaders);
        builder.HasIndex(webhook => webhook.Key).IsUnique();
    }
}
