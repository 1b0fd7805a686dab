using CaiNamur.Cms.Persistence.Querying;
using CaiNamur.Cms.Persistence.Scoping;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace CaiNamur.Cms.Persistence.Servers;

/// <summary>The instances that share the database. They change each other's rows, so nothing is kept in memory.</summary>
internal sealed class EfServerRegistrationRepository(IEfScopeAccessor scopes, TimeProvider time) : EfRepository(scopes), IServerRegistrationRepository
{
    private static readonly QueryTranslator<IServerRegistration, ServerRow> Conditions = new QueryTranslator<IServerRegistration, ServerRow>()
        .Map(server => server.Id, row => row.Id)
        .MapIgnoringCase(server => server.ServerAddress, row => row.Address)
        .MapIgnoringCase(server => server.ServerIdentity, row => row.Identity)
        .Map(server => server.IsActive, row => row.IsActive)
        .Map(server => server.IsSchedulingPublisher, row => row.IsSchedulingPublisher)
        .Map(server => server.Registered, row => row.Registered)
        .Map(server => server.Accessed, row => row.Accessed);

    public IServerRegistration? Get(int id)
    {
        ServerRow? row = Rows().SingleOrDefault(row => row.Id == id);
        return row is null ? null : Build(row);
    }

    public IEnumerable<IServerRegistration> GetMany(params int[]? ids)
        => BuildAll(ids is null or [] ? Rows() : Rows().Where(row => ids.Contains(row.Id)));

    public bool Exists(int id) => Rows().Any(row => row.Id == id);

    public IEnumerable<IServerRegistration> Get(IQuery<IServerRegistration> query) => BuildAll(Conditions.Apply(Rows(), query));

    public int Count(IQuery<IServerRegistration>? query) => Conditions.Apply(Rows(), query).Count();

    public void Save(IServerRegistration entity)
    {
        CmsDbContext db = Writing();
        entity.StampUpdated(time.GetDatabaseNow());
        ServerRow row = ToRow(entity);
        db.Update(row);
        db.SaveAndForget();
        entity.Id = row.Id;
        entity.ResetDirtyProperties();
    }

    public void Delete(IServerRegistration entity) => Writing().Set<ServerRow>().Where(row => row.Id == entity.Id).ExecuteDelete();

    public void DeactiveStaleServers(TimeSpan staleTimeout)
    {
        DateTime limit = time.GetUtcNow().UtcDateTime - staleTimeout;
        Writing().Set<ServerRow>()
            .Where(row => row.IsActive && row.Accessed < limit)
            .ExecuteUpdate(set => set
                .SetProperty(row => row.IsActive, false)
                .SetProperty(row => row.IsSchedulingPublisher, false));
    }

    public void ClearCache()
    {
        // Every read goes to the database.
    }

    private DbSet<ServerRow> Rows() => Reading().Set<ServerRow>();

    private static IServerRegistration[] BuildAll(IQueryable<ServerRow> rows)
        => [.. rows.OrderBy(row => row.Id).AsEnumerable().Select(Build)];

    private static ServerRegistration Build(ServerRow row)
    {
        var server = new ServerRegistration(row.Id, row.Address, row.Identity, row.Registered, row.Accessed, row.IsActive, row.IsSchedulingPublisher);
        server.ResetDirtyProperties(false);
        return server;
    }

    private static ServerRow ToRow(IServerRegistration entity) => new()
    {
        Id = entity.Id,
        Address = entity.ServerAddress,
        Identity = entity.ServerIdentity ?? throw new InvalidOperationException("A server needs an identity."),
        Registered = entity.Registered,
        Accessed = entity.Accessed,
        IsActive = entity.IsActive,
        IsSchedulingPublisher = entity.IsSchedulingPublisher,
    };
}
