using CaiNamur.Cms.Persistence.Languages;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaiNamur.Cms.Persistence.Tags;

internal sealed class TagConfiguration : IEntityTypeConfiguration<TagRow>
{
    public void Configure(EntityTypeBuilder<TagRow> builder)
    {
        builder.ToTable("tags");
        builder.HasKey(tag => tag.Id);
        builder.Property(tag => tag.Group).HasMaxLength(100);
        builder.Property(tag => tag.Text).HasMaxLength(200);
        builder.HasIndex(tag => new { tag.Group, tag.Text, tag.LanguageId });
        builder.HasIndex(tag => tag.Text);
        builder.HasIndex(tag => tag.LanguageId);
        builder.HasOne<LanguageRow>().WithMany().HasForeignKey(tag => tag.LanguageId).OnDelete(DeleteBehavior.Cascade);
    }
}
