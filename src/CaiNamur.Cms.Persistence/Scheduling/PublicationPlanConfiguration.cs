using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaiNamur.Cms.Persistence.Scheduling;

internal sealed class PublicationPlanConfiguration : IEntityTypeConfiguration<PublicationPlanRow>
{
    public void Configure(EntityTypeBuilder<PublicationPlanRow> builder)
    {
        builder.ToTable("publication_plans");
        builder.HasKey(plan => plan.Id);
        builder.Property(plan => plan.Id).ValueGeneratedNever();
        builder.Property(plan => plan.Culture).HasMaxLength(20);
        builder.Property(plan => plan.Action).HasConversion<string>().HasMaxLength(20);
        builder.Property(plan => plan.State).HasConversion<string>().HasMaxLength(20);
        builder.Property(plan => plan.Reason).HasMaxLength(PublicationPlanRow.MaxReasonLength);
        builder.HasIndex(plan => plan.NextStep);
        builder.HasIndex(plan => plan.MailDue);
        builder.HasIndex(plan => new { plan.State, plan.PlannedFor });
        builder.HasIndex(plan => new { plan.DocumentKey, plan.PlannedFor });
    }
}
