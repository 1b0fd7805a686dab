using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OpenIddict.EntityFrameworkCore.Models;

namespace CaiNamur.Cms.Persistence.OpenIddict;

/// <summary>A session: what was signed in to, by whom, and whether it still holds.</summary>
internal sealed class SignInAuthorizationConfiguration : IEntityTypeConfiguration<OpenIddictEntityFrameworkCoreAuthorization>
{
    public void Configure(EntityTypeBuilder<OpenIddictEntityFrameworkCoreAuthorization> builder)
    {
        builder.ToTable("sign_in_authorizations");
        builder.HasIndex(authorization => authorization.Subject);
    }
}
