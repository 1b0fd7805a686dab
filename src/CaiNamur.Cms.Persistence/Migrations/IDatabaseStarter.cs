namespace CaiNamur.Cms.Persistence.Migrations;

/// <summary>Makes the database ready before anything else uses it.</summary>
public interface IDatabaseStarter
{
    /// <summary>
    /// Creates the database when there is none, brings its tables up to date, and writes the built-in data into an empty one.
    /// Instances that start together on one database wait for each other. A database that is ready costs a few reads.
    /// </summary>
    /// <exception cref="DatabaseUnavailableException">The database cannot be reached or opened.</exception>
    Task StartAsync(CancellationToken cancellationToken);
}
