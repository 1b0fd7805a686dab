using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaiNamur.Cms.Persistence.ExternalLogins;

internal sealed class ExternalLoginConfiguration : IEntityTypeConfiguration<ExternalLoginRow>
{
    public void Configure(EntityTypeBuilder<ExternalLoginRow> builder)
    {
        builder.ToTable("external_logins");
        builder.HasKey(login => login.Id);
        builder.Property(login => login.LoginProvider).HasMaxLength(400);
        builder.Property(login => login.ProviderKey).HasMaxLength(400);
        builder.HasIndex(login => new { login.UserOrMemberKey, login.LoginProvider }).IsUnique();
        builder.HasIndex(login => new { login.LoginProvider, login.ProviderKey });
    }
}
