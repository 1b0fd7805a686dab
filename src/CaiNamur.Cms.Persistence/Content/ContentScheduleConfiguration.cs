using CaiNamur.Cms.Persistence.Languages;
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
        builder.HasOne<ContentRow>().WithMany().HasForeignKey(schedule => schedule.NodeId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<LanguageRow>().WithMany().HasForeignKey(schedule => schedule.LanguageId).OnDelete(DeleteBehavior.Cascade);
    }
}
