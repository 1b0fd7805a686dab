using CaiNamur.Cms.Persistence.Nodes;
using CaiNamur.Cms.Persistence.Users;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaiNamur.Cms.Persistence.Notifications;

internal sealed class NotificationConfiguration : IEntityTypeConfiguration<NotificationRow>
{
    public void Configure(EntityTypeBuilder<NotificationRow> builder)
    {
        builder.ToTable("user_notifications");
        builder.HasKey(notification => new { notification.UserId, notification.NodeId, notification.Action });
        builder.Property(notification => notification.Action).HasMaxLength(255);
        builder.HasIndex(notification => notification.NodeId);
        builder.HasOne<UserRow>().WithMany().HasForeignKey(notification => notification.UserId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<NodeRow>().WithMany().HasForeignKey(notification => notification.NodeId).OnDelete(DeleteBehavior.Cascade);
    }
}
