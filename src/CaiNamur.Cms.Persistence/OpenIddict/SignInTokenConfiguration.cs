using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OpenIddict.EntityFrameworkCore.Models;

namespace CaiNamur.Cms.Persistence.OpenIddict;

/// <summary>A token that was given out, so that it can be taken back.</summary>
internal sealed class SignInTokenConfiguration : IEntityTypeConfiguration<OpenIddictEntityFrameworkCoreToken>
{
    public void Configure(EntityTypeBuilder<OpenIddictEntityFrameworkCoreToken> builder)
    {
        builder.ToTable("sign_in_tokens");
        builder.HasIndex(token => token.Subject);
    }
}
