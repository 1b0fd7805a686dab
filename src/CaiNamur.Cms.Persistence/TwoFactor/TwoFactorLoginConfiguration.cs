using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaiNamur.Cms.Persistence.TwoFactor;

internal sealed class TwoFactorLoginConfiguration : IEntityTypeConfiguration<TwoFactorLoginRow>
{
    public void Configure(EntityTypeBuilder<TwoFactorLoginRow> builder)
    {
        builder.ToTable("two_factor_logins");
        builder.HasKey(login => login.Id);
        builder.Property(login => login.ProviderName).HasMaxLength(400);
        builder.Property(login => login.Secret).HasMaxLength(400);
        builder.HasIndex(login => new { login.UserOrMemberKey, login.ProviderName }).IsUnique();
    }
}
