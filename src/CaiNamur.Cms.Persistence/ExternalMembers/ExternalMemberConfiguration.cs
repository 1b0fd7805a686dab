using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaiNamur.Cms.Persistence.ExternalMembers;

internal sealed class ExternalMemberConfiguration : IEntityTypeConfiguration<ExternalMemberRow>
{
    public void Configure(EntityTypeBuilder<ExternalMemberRow> builder)
    {
        builder.ToTable("external_members");
        builder.HasKey(member => member.Id);
        builder.Property(member => member.Email).HasMaxLength(1000);
        builder.Property(member => member.UserName).HasMaxLength(1000);
        builder.HasIndex(member => member.Key).IsUnique();
        builder.HasIndex(member => member.UserName).IsUnique();
        builder.HasIndex(member => member.Email);
    }
}
