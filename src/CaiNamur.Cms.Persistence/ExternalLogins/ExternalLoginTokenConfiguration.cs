using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaiNamur.Cms.Persistence.ExternalLogins;

internal sealed class ExternalLoginTokenConfiguration : IEntityTypeConfiguration<ExternalLoginTokenRow>
{
    public void Configure(EntityTypeBuilder<ExternalLoginTokenRow> builder)
    {
        builder.ToTable("external_login_tokens");
        builder.HasKey(token => token.Id);
        builder.Property(token => token.Name).HasMaxLength(255);
        builder.HasIndex(token => new { token.ExternalLoginId, token.Name }).IsUnique();
        builder.HasOne<ExternalLoginRow>().WithMany().HasForeignKey(token => token.ExternalLoginId).OnDelete(DeleteBehavior.Cascade);
    }
}
