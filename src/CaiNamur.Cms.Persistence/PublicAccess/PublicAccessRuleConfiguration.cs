using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaiNamur.Cms.Persistence.PublicAccess;

internal sealed class PublicAccessRuleConfiguration : IEntityTypeConfiguration<PublicAccessRuleRow>
{
    public void Configure(EntityTypeBuilder<PublicAccessRuleRow> builder)
    {
        builder.ToTable("public_access_rules");
        builder.HasKey(rule => rule.Key);
        builder.Property(rule => rule.Key).ValueGeneratedNever();
        builder.Property(rule => rule.RuleType).HasMaxLength(255);
        builder.Property(rule => rule.RuleValue).HasMaxLength(255);
        builder.HasIndex(rule => rule.EntryKey);
        builder.HasOne<PublicAccessEntryRow>().WithMany().HasForeignKey(rule => rule.EntryKey).OnDelete(DeleteBehavior.Cascade);
    }
}
