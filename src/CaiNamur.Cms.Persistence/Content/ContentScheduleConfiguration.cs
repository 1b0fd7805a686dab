using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaiNamur.Cms.Persistence.Content;

internal sealed class ContentScheduleConfiguration : IEntityTypeConfiguration<ContentScheduleRow>
{
    public void Configure(EntityTypeBuilder<ContentScheduleRow> builder)
    {
        builder.ToTable("content_schedules");
        builder.HasKey(schedule => schedule.Id);
        builder.Property(schedule => schedule.Id).ValueGeneratedNever();
        builder.HasIndex(schedule => new { schedule.Action, schedule.Date });
        builder.HasIndex(schedule => schedule.NodeId);
        builder.HasIndex(schedule => schedule.LanguageId);
        builder.HasOne<ContentRow>().WithMany().HasForeignKey(schedule => schedule.NodeId).OnDelete(DeleteBehavior.Cascade);
    }
}
