using Microsoft.EntityFrameworkCore;

namespace CaiNamur.Cms.Persistence;

/// <summary>
/// The one model of the CMS database. The provider-specific subclasses exist so that each provider keeps its own migrations;
/// every table is described by an <see cref="IEntityTypeConfiguration{TEntity}"/> in the folder of its feature and reached with <see cref="DbContext.Set{TEntity}()"/>.
/// </summary>
internal abstract class CmsDbContext(DbContextOptions options) : DbContext(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder)
        => modelBuilder.ApplyConfigurationsFromAssembly(typeof(CmsDbContext).Assembly);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
        => configurationBuilder.Properties<DateTime>().HaveConversion<UtcDateTimeConverter>();
}
