using CaiNamur.Cms.Persistence.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaiNamur.Cms.Persistence.Users;

internal sealed class UserStartNodeConfiguration : IEntityTypeConfiguration<UserStartNodeRow>
{
    public void Configure(EntityTypeBuilder<UserStartNodeRow> builder)
    {
        builder.ToTable("user_start_nodes");
        builder.HasKey(startNode => new { startNode.UserId, startNode.Kind, startNode.NodeId });
        builder.HasIndex(startNode => startNode.NodeId);
        builder.HasOne<UserRow>().WithMany().HasForeignKey(startNode => startNode.UserId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<NodeRow>().WithMany().HasForeignKey(startNode => startNode.NodeId).OnDelete(DeleteBehavior.Cascade);
    }
}
