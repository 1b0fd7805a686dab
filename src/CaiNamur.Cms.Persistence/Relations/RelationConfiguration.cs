using CaiNamur.Cms.Persistence.Nodes;
using CaiNamur.Cms.Persistence.RelationTypes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaiNamur.Cms.Persistence.Relations;

internal sealed class RelationConfiguration : IEntityTypeConfiguration<RelationRow>
{
    public void Configure(EntityTypeBuilder<RelationRow> builder)
    {
        builder.ToTable("relations");
        builder.HasKey(relation => relation.Id);
        builder.Property(relation => relation.Comment).HasMaxLength(1000);
        builder.HasIndex(relation => new { relation.ParentId, relation.ChildId, relation.RelationTypeId }).IsUnique();
        builder.HasIndex(relation => new { relation.ChildId, relation.RelationTypeId });
        builder.HasIndex(relation => new { relation.RelationTypeId, relation.Id });
        builder.HasOne<NodeRow>().WithMany().HasForeignKey(relation => relation.ParentId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<NodeRow>().WithMany().HasForeignKey(relation => relation.ChildId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<RelationTypeRow>().WithMany().HasForeignKey(relation => relation.RelationTypeId).OnDelete(DeleteBehavior.Cascade);
    }
}
