using CaiNamur.Cms.Persistence.Querying;
using CaiNamur.Cms.Persistence.Scoping;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace CaiNamur.Cms.Persistence.LogViewer;

internal sealed class EfLogViewerQueryRepository(IEfScopeAccessor scopes) : EfRepository(scopes), ILogViewerQueryRepository
{
    private static readonly QueryTranslator<ILogViewerQuery, LogViewerQueryRow> Conditions = new QueryTranslator<ILogViewerQuery, LogViewerQueryRow>()
        .Map(query => query.Id, row => row.Id)
        .MapIgnoringCase(query => query.Name, row => row.Name)
        .Map(query => query.Query, row => row.Query);

    public ILogViewerQuery? Get(int id) => Build(Rows().SingleOrDefault(row => row.Id == id));

    public ILogViewerQuery? GetByName(string name) => Build(Rows().SingleOrDefault(row => row.Name == name));

    public IEnumerable<ILogViewerQuery> GetMany(params int[]? ids)
        => BuildAll(ids is null or [] ? Rows() : Rows().Where(row => ids.Contains(row.Id)));

    public bool Exists(int id) => Rows().Any(row => row.Id == id);

    public IEnumerable<ILogViewerQuery> Get(IQuery<ILogViewerQuery> query) => BuildAll(Conditions.Apply(Rows(), query));

    public int Count(IQuery<ILogViewerQuery>? query) => Conditions.Apply(Rows(), query).Count();

    public void Save(ILogViewerQuery entity)
    {
        CmsDbContext db = Writing();
        var row = new LogViewerQueryRow { Id = entity.Id, Name = entity.Name, Query = entity.Query };
        db.Update(row);
        db.SaveAndForget();
        entity.Id = row.Id;
    }

    public void Delete(ILogViewerQuery entity) => Writing().Set<LogViewerQueryRow>().Where(row => row.Id == entity.Id).ExecuteDelete();

    private DbSet<LogViewerQueryRow> Rows() => Reading().Set<LogViewerQueryRow>();

    private static ILogViewerQuery[] BuildAll(IQueryable<LogViewerQueryRow> rows)
        => [.. rows.OrderBy(row => row.Id).AsEnumerable().Select(Build).OfType<ILogViewerQuery>()];

    private static LogViewerQuery? Build(LogViewerQueryRow? row)
    {
        if (row is null)
        {
            return null;
        }

        var query = new LogViewerQuery(row.Name, row.Query) { Id = row.Id };
        query.ResetDirtyProperties(false);
        return query;
    }
}
