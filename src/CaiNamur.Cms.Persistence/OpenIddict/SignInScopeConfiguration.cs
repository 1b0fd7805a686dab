using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OpenIddict.EntityFrameworkCore.Models;

namespace CaiNamur.Cms.Persistence.OpenIddict;

/// <summary>A scope that clients may ask for; the backoffice knows only OpenID Connect's own.</summary>
internal sealed class SignInScopeConfiguration : IEntityTypeConfiguration<OpenIddictEntityFrameworkCoreScope>
{
    public void Configure(EntityTypeBuilder<OpenIddictEntityFrameworkCoreScope> builder)
    {
        builder.ToTable("sign_in_scopes");
    }
}
