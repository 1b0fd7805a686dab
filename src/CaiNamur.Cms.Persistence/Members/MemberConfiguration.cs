using CaiNamur.Cms.Persistence.Content;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaiNamur.Cms.Persistence.Members;

internal sealed class MemberConfiguration : IEntityTypeConfiguration<MemberRow>
{
    public void Configure(EntityTypeBuilder<MemberRow> builder)
    {
        builder.ToTable("members");
        builder.HasKey(member => member.NodeId);
        builder.Property(member => member.NodeId).ValueGeneratedNever();
        builder.Property(member => member.Email).HasMaxLength(1000);
        builder.Property(member => member.Username).HasMaxLength(1000);
        builder.HasIndex(member => member.Username).IsUnique();
        builder.HasIndex(member => member.Email);
        builder.HasOne<ContentRow>().WithOne().HasForeignKey<MemberRow>(member => member.NodeId).OnDelete(DeleteBehavior.Cascade);
    }
}
