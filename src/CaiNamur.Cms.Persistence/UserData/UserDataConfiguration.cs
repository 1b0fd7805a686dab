using CaiNamur.Cms.Persistence.Users;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaiNamur.Cms.Persistence.UserData;

internal sealed class UserDataConfiguration : IEntityTypeConfiguration<UserDataRow>
{
    public void Configure(EntityTypeBuilder<UserDataRow> builder)
    {
        builder.ToTable("user_data");
        builder.HasKey(data => data.Key);
        builder.Property(data => data.Key).ValueGeneratedNever();
        builder.Property(data => data.Group).HasMaxLength(255);
        builder.Property(data => data.Identifier).HasMaxLength(255);
        builder.HasIndex(data => new { data.UserId, data.Group, data.Identifier });
        builder.HasOne<UserRow>().WithMany().HasForeignKey(data => data.UserId).OnDelete(DeleteBehavior.Cascade);
    }
}
