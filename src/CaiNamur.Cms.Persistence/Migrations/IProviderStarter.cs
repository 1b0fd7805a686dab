namespace CaiNamur.Cms.Persistence.Migrations;

/// <summary>What is different between the databases when one is made ready.</summary>
internal interface IProviderStarter
{
    /// <summary>Names the database in messages: where it is, never how to sign in.</summary>
    string Describe(CmsDbContext db);

    /// <summary>Creates what must be there before a connection can be opened.</summary>
    Task CreateAsync(CmsDbContext db, CancellationToken cancellationToken);

    /// <summary>Waits until no other instance is making this database ready. The guard falls with the process that holds it, however that ends.</summary>
    /// <returns>The guard; disposing it lets the next instance in.</returns>
    Task<IAsyncDisposable> EnterAsync(CmsDbContext db, CancellationToken cancellationToken);

    /// <summary>Sets what the database itself keeps, and clears away what a killed instance has left. Called behind the guard, before the migrations.</summary>
    Task PrepareAsync(CmsDbContext db, CancellationToken cancellationToken);

    /// <summary>Lets generated ids go on above those that were written explicitly.</summary>
    Task RestartIdentitiesAsync(CmsDbContext db, CancellationToken cancellationToken);
}
