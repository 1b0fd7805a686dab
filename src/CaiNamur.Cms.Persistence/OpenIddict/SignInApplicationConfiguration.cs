using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OpenIddict.EntityFrameworkCore.Models;

namespace CaiNamur.Cms.Persistence.OpenIddict;

/// <summary>A client of the sign-in: the backoffice, or an API user's program.</summary>
internal sealed class SignInApplicationConfiguration : IEntityTypeConfiguration<OpenIddictEntityFrameworkCoreApplication>
{
    public void Configure(EntityTypeBuilder<OpenIddictEntityFrameworkCoreApplication> builder)
    {
        builder.ToTable("sign_in_applications");
    }
}
