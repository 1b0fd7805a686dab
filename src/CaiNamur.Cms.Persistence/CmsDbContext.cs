using Microsoft.EntityFrameworkCore;

namespace CaiNamur.Cms.Persistence;

/// <summary>
/// The one model of the CMS database. The provider-specific subclasses exist so that each provider keeps its own migrations;
/// every table is described by an <see cref="IEntityTypeConfiguration{TEntity}"/> in the folder of its feature and reached with <see cref="DbContext.Set{TEntity}()"/>.
/// </summary>
internal abstract class CmsDbContext : DbContext
{
    protected CmsDbContext(DbContextOptions options)
        : base(options)
    {
        // A failed save ends the scope and its transaction: nobody goes on from a savepoint.
        Database.AutoSavepointsEnabled = false;
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        // First, so that the configurations here have the last word on names and indexes.
        modelBuilder.UseOpenIddict();
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(CmsDbContext).Assembly);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
        => configurationBuilder.Properties<DateTime>().HaveConversion<UtcDateTimeConverter>();
}
