using CaiNamur.Cms.Persistence.Tests.Support;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;

namespace CaiNamur.Cms.Persistence.Tests.LogViewer;

public abstract class LogViewerQueryRepositoryContract<TFixture>(TFixture cms) : IClassFixture<TFixture>
    where TFixture : CmsFixture
{
    private readonly ILogViewerQueryRepository _queries = cms.Get<ILogViewerQueryRepository>();

    [Fact]
    public void Save_IsReadBackUpdatedAndDeleted()
    {
        var query = new LogViewerQuery(TypeBuilder.NewAlias("Erreurs "), "@Level='Error'");
        cms.Write(() => _queries.Save(query));
        cms.Read(() => _queries.GetByName(query.Name))!.Id.ShouldBe(query.Id);

        query.Query = "@Level='Fatal'";
        cms.Write(() => _queries.Save(query));

        cms.Read(() => _queries.Get(query.Id))!.Query.ShouldBe("@Level='Fatal'");
        cms.Read(() => _queries.Count(cms.Get<ICoreScopeProvider>().CreateQuery<ILogViewerQuery>().Where(item => item.Name == query.Name))).ShouldBe(1);
        cms.Write(() => _queries.Delete(query));
        cms.Read(() => _queries.GetMany(query.Id)).ShouldBeEmpty();
    }
}
