using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaiNamur.Cms.Persistence.Users;

internal sealed class UserConfiguration : IEntityTypeConfiguration<UserRow>
{
    public void Configure(EntityTypeBuilder<UserRow> builder)
    {
        builder.ToTable("users");
        builder.HasKey(user => user.Id);
        builder.Property(user => user.Name).HasMaxLength(255);
        builder.Property(user => user.Username).HasMaxLength(255);
        builder.Property(user => user.Email).HasMaxLength(255);
        builder.Property(user => user.NormalizedName).HasMaxLength(255);
        builder.Property(user => user.NormalizedUsername).HasMaxLength(255);
        builder.Property(user => user.NormalizedEmail).HasMaxLength(255);
        builder.Property(user => user.Password).HasMaxLength(500);
        builder.Property(user => user.SecurityStamp).HasMaxLength(255);
        builder.Property(user => user.Language).HasMaxLength(20);
        builder.Property(user => user.Avatar).HasMaxLength(500);
        builder.HasIndex(user => user.Key).IsUnique();
        builder.HasIndex(user => user.NormalizedUsername).IsUnique();
        builder.HasIndex(user => user.NormalizedEmail);
        builder.HasIndex(user => user.NormalizedName);
    }
}
