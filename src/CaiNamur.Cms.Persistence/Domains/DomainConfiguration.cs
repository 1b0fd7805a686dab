using CaiNamur.Cms.Persistence.Languages;
using CaiNamur.Cms.Persistence.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaiNamur.Cms.Persistence.Domains;

internal sealed class DomainConfiguration : IEntityTypeConfiguration<DomainRow>
{
    public void Configure(EntityTypeBuilder<DomainRow> builder)
    {
        builder.ToTable("domains");
        builder.HasKey(domain => domain.Id);
        builder.Property(domain => domain.Name).HasMaxLength(255);
        builder.HasIndex(domain => domain.Key).IsUnique();
        builder.HasIndex(domain => domain.Name).IsUnique();
        builder.HasIndex(domain => domain.LanguageId);
        builder.HasIndex(domain => domain.RootContentId);
        builder.HasOne<LanguageRow>().WithMany().HasForeignKey(domain => domain.LanguageId).OnDelete(DeleteBehavior.SetNull);
        builder.HasOne<NodeRow>().WithMany().HasForeignKey(domain => domain.RootContentId).OnDelete(DeleteBehavior.Cascade);
    }
}
