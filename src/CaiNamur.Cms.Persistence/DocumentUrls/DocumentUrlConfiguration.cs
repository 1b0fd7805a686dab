using CaiNamur.Cms.Persistence.Languages;
using CaiNamur.Cms.Persistence.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaiNamur.Cms.Persistence.DocumentUrls;

internal sealed class DocumentUrlConfiguration : IEntityTypeConfiguration<DocumentUrlRow>
{
    public void Configure(EntityTypeBuilder<DocumentUrlRow> builder)
    {
        builder.ToTable("document_urls");
        builder.HasKey(url => url.Id);
        builder.Property(url => url.UrlSegment).HasMaxLength(450);
        builder.HasIndex(url => new { url.NodeId, url.LanguageId, url.IsDraft, url.UrlSegment }).IsUnique();
        builder.HasOne<NodeRow>().WithMany().HasForeignKey(url => url.NodeId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<LanguageRow>().WithMany().HasForeignKey(url => url.LanguageId).OnDelete(DeleteBehavior.Cascade);
    }
}
