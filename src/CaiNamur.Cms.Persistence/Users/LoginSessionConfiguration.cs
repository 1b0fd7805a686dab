using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaiNamur.Cms.Persistence.Users;

internal sealed class LoginSessionConfiguration : IEntityTypeConfiguration<LoginSessionRow>
{
    public void Configure(EntityTypeBuilder<LoginSessionRow> builder)
    {
        builder.ToTable("user_login_sessions");
        builder.HasKey(session => session.SessionId);
        builder.Property(session => session.SessionId).ValueGeneratedNever();
        builder.Property(session => session.IpAddress).HasMaxLength(255);
        builder.HasIndex(session => session.UserId);
        builder.HasIndex(session => session.LastValidatedDate);
        builder.HasOne<UserRow>().WithMany().HasForeignKey(session => session.UserId).OnDelete(DeleteBehavior.Cascade);
    }
}
