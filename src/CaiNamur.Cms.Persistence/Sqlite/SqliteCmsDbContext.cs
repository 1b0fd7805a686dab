using CaiNamur.Cms.Persistence.Content;
using CaiNamur.Cms.Persistence.Nodes;
using Microsoft.EntityFrameworkCore;

namespace CaiNamur.Cms.Persistence.Sqlite;

internal sealed class SqliteCmsDbContext(DbContextOptions<SqliteCmsDbContext> options) : CmsDbContext(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);

        // Only with this collation does an index find all paths that begin with another.
        modelBuilder.Entity<NodeRow>().Property(node => node.Path).UseCollation("NOCASE");
        JsonFunctions.Register(modelBuilder, isPostgreSql: false);
    }
}
