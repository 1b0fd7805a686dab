using CaiNamur.Cms.Persistence.ContentTypes;
using CaiNamur.Cms.Persistence.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaiNamur.Cms.Persistence.Tags;

internal sealed class TagAssignmentConfiguration : IEntityTypeConfiguration<TagAssignmentRow>
{
    public void Configure(EntityTypeBuilder<TagAssignmentRow> builder)
    {
        builder.ToTable("tag_assignments");
        builder.HasKey(assignment => new { assignment.NodeId, assignment.PropertyTypeId, assignment.TagId });
        builder.HasIndex(assignment => assignment.TagId);
        builder.HasIndex(assignment => assignment.PropertyTypeId);
        builder.HasOne<NodeRow>().WithMany().HasForeignKey(assignment => assignment.NodeId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<PropertyTypeRow>().WithMany().HasForeignKey(assignment => assignment.PropertyTypeId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<TagRow>().WithMany().HasForeignKey(assignment => assignment.TagId).OnDelete(DeleteBehavior.Cascade);
    }
}
