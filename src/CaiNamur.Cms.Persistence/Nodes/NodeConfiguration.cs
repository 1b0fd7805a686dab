using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaiNamur.Cms.Persistence.Nodes;

internal sealed class NodeConfiguration : IEntityTypeConfiguration<NodeRow>
{
    public const string Table = "nodes";

    public void Configure(EntityTypeBuilder<NodeRow> builder)
    {
        builder.ToTable(Table);
        builder.HasKey(node => node.Id);
        builder.Property(node => node.Path).HasMaxLength(800);
        builder.Property(node => node.Name).HasMaxLength(255);
        builder.HasIndex(node => node.Key).IsUnique();
        builder.HasIndex(node => new { node.ParentId, node.ObjectType, node.Trashed, node.SortOrder, node.Id });
        builder.HasIndex(node => new { node.ObjectType, node.Trashed, node.Level, node.ParentId, node.SortOrder });
        builder.HasIndex(node => node.Path);
    }
}
