using CaiNamur.Cms.Persistence.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaiNamur.Cms.Persistence.Redirects;

internal sealed class RedirectUrlConfiguration : IEntityTypeConfiguration<RedirectUrlRow>
{
    public void Configure(EntityTypeBuilder<RedirectUrlRow> builder)
    {
        builder.ToTable("redirect_urls");
        builder.HasKey(redirect => redirect.Id);
        builder.Property(redirect => redirect.Id).ValueGeneratedNever();
        builder.Property(redirect => redirect.UrlHash).HasMaxLength(64);
        builder.Property(redirect => redirect.Culture).HasMaxLength(35);
        builder.HasIndex(redirect => new { redirect.UrlHash, redirect.ContentId, redirect.Culture }).IsUnique();
        builder.HasIndex(redirect => redirect.ContentId);
        builder.HasIndex(redirect => redirect.CreateDate);
        builder.HasOne<NodeRow>().WithMany().HasForeignKey(redirect => redirect.ContentId).OnDelete(DeleteBehavior.Cascade);
    }
}
