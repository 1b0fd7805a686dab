using CaiNamur.Cms.Persistence.Languages;
using CaiNamur.Cms.Persistence.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaiNamur.Cms.Persistence.DocumentUrls;

internal sealed class DocumentUrlAliasConfiguration : IEntityTypeConfiguration<DocumentUrlAliasRow>
{
    public void Configure(EntityTypeBuilder<DocumentUrlAliasRow> builder)
    {
        builder.ToTable("document_url_aliases");
        builder.HasKey(alias => alias.Id);
        builder.Property(alias => alias.Alias).HasMaxLength(450);
        builder.HasIndex(alias => new { alias.NodeId, alias.LanguageId, alias.Alias }).IsUnique();
        builder.HasOne<NodeRow>().WithMany().HasForeignKey(alias => alias.NodeId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<LanguageRow>().WithMany().HasForeignKey(alias => alias.LanguageId).OnDelete(DeleteBehavior.Cascade);
    }
}
