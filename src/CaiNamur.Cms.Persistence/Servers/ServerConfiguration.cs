using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CaiNamur.Cms.Persistence.Servers;

internal sealed class ServerConfiguration : IEntityTypeConfiguration<ServerRow>
{
    public void Configure(EntityTypeBuilder<ServerRow> builder)
    {
        builder.ToTable("servers");
        builder.HasKey(server => server.Id);
        builder.Property(server => server.Address).HasMaxLength(500);
        builder.Property(server => server.Identity).HasMaxLength(255);
        builder.HasIndex(server => server.Identity).IsUnique();
        builder.HasIndex(server => new { server.IsActive, server.Accessed });
    }
}
