using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaiNamur.Cms.Persistence.Users;

internal sealed class UserClientIdConfiguration : IEntityTypeConfiguration<UserClientIdRow>
{
    public void Configure(EntityTypeBuilder<UserClientIdRow> builder)
    {
        builder.ToTable("user_client_ids");
        builder.HasKey(client => client.ClientId);
        builder.Property(client => client.ClientId).HasMaxLength(255);
        builder.HasIndex(client => client.UserId);
        builder.HasOne<UserRow>().WithMany().HasForeignKey(client => client.UserId).OnDelete(DeleteBehavior.Cascade);
    }
}
