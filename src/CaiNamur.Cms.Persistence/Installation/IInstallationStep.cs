namespace CaiNamur.Cms.Persistence.Installation;

/// <summary>Writes one feature's share of the built-in data into an empty database. Register it as a singleton under this interface.</summary>
internal interface IInstallationStep
{
    /// <summary>Place among the steps, lowest first: one of <see cref="InstallationOrder"/>.</summary>
    int Order { get; }

    /// <summary>
    /// Adds the rows and saves them. All steps share one transaction, which the installer commits;
    /// it also moves the identity sequences above the ids that were written explicitly.
    /// </summary>
    /// <param name="db">A context on a database that has its tables and none of the step's rows.</param>
    /// <param name="cancellationToken">Stops the installation; nothing is kept.</param>
    Task InstallAsync(CmsDbContext db, CancellationToken cancellationToken);
}
