using CaiNamur.Cms.Persistence.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaiNamur.Cms.Persistence.DataTypes;

internal sealed class DataTypeConfiguration : IEntityTypeConfiguration<DataTypeRow>
{
    public void Configure(EntityTypeBuilder<DataTypeRow> builder)
    {
        builder.ToTable("data_types");
        builder.HasKey(type => type.NodeId);
        builder.Property(type => type.NodeId).ValueGeneratedNever();
        builder.Property(type => type.EditorAlias).HasMaxLength(255);
        builder.Property(type => type.EditorUiAlias).HasMaxLength(255);
        builder.Property(type => type.DatabaseType).HasConversion<string>().HasMaxLength(20);
        builder.HasIndex(type => type.EditorAlias);
        builder.HasIndex(type => type.EditorUiAlias);
        builder.HasOne<NodeRow>().WithOne().HasForeignKey<DataTypeRow>(type => type.NodeId).OnDelete(DeleteBehavior.Cascade);
    }
}
