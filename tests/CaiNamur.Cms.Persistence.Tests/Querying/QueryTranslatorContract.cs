using System.Linq.Expressions;
using CaiNamur.Cms.Persistence.Nodes;
using CaiNamur.Cms.Persistence.Querying;
using CaiNamur.Cms.Persistence.Scoping;
using CaiNamur.Cms.Persistence.Tests.Support;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Persistence;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Extensions;

namespace CaiNamur.Cms.Persistence.Tests.Querying;

#pragma warning disable CA1309, CA1310, CA1862 // Becomes SQL.

/// <summary>Every operator that Umbraco's services put into a condition, translated and run by the database.</summary>
public abstract class QueryTranslatorContract<TFixture> : IClassFixture<TFixture>
    where TFixture : CmsFixture
{
    private static readonly QueryTranslator<IUmbracoEntity, NodeRow> _translator = new QueryTranslator<IUmbracoEntity, NodeRow>()
        .Map(entity => entity.Id, row => row.Id)
        .Map(entity => entity.Key, row => row.Key)
        .Map(entity => entity.Path, row => row.Path)
        .Map(entity => entity.Level, row => row.Level)
        .Map(entity => entity.Trashed, row => row.Trashed)
        .Map(entity => entity.CreatorId, row => row.CreatorId)
        .Map(entity => entity.CreateDate, row => row.CreateDate)
        .MapIgnoringCase(entity => entity.Name, row => row.Name);

    private readonly TFixture _cms;
    private readonly NodeRow _node;

    protected QueryTranslatorContract(TFixture cms)
    {
        _cms = cms;
        _node = cms.AddNode();
        cms.AddNode();
    }

    [Fact]
    public void Where_ComparisonsOfNumbersAndDates_AreTranslated()
    {
        int id = _node.Id;
        int? nullable = id;
        DateTime date = _node.CreateDate;

        ShouldFind(entity => entity.Id == id);
        ShouldFind(entity => entity.Id == nullable);
        ShouldFind(entity => id.Equals(entity.Id));
        ShouldFind(entity => entity.Id >= id && entity.Id <= id);
        ShouldFind(entity => !(entity.Id > id) && !(entity.Id < id));
        ShouldFind(entity => entity.Id != id + 1 && entity.Id == id);
        ShouldFind(entity => entity.Id == id && entity.CreateDate >= date && entity.CreateDate < date.AddDays(1));
        ShouldFind(entity => entity.Key == _node.Key);
        ShouldFind(entity => entity.Key.Equals(_node.Key));
    }

    [Fact]
    public void Where_Booleans_AreTranslatedInEveryForm()
    {
        int id = _node.Id;
        bool no = false;

        ShouldFind(entity => entity.Id == id && !entity.Trashed);
        ShouldFind(entity => entity.Id == id && entity.Trashed == false);
        ShouldFind(entity => entity.Id == id && entity.Trashed == no);
        ShouldFind(entity => entity.Id == id && (entity.Trashed || entity.Level == 1));
        ShouldFindNothing(entity => entity.Id == id && entity.Trashed);
    }

    [Fact]
    public void Where_Texts_AreComparedWithoutRegardToCase()
    {
        string name = _node.Name!;
        string upper = name.ToUpperInvariant();
        string part = upper[5..^3];

        ShouldFind(entity => entity.Name == upper);
        ShouldFind(entity => upper == entity.Name);
        ShouldFind(entity => entity.Name!.Equals(upper));
        ShouldFind(entity => string.Equals(entity.Name, upper));
        ShouldFind(entity => entity.Name!.StartsWith(upper));
        ShouldFind(entity => entity.Name!.EndsWith(upper));
        ShouldFind(entity => entity.Name!.Contains(part));
        ShouldFind(entity => entity.Name!.InvariantEquals(upper));
        ShouldFind(entity => entity.Name!.InvariantStartsWith(upper));
        ShouldFind(entity => entity.Name!.InvariantEndsWith(upper));
        ShouldFind(entity => entity.Name!.InvariantContains(part));
        ShouldFind(entity => entity.Name!.SqlEquals(upper, TextColumnType.NVarchar));
        ShouldFind(entity => entity.Name!.SqlStartsWith(upper, TextColumnType.NVarchar));
        ShouldFind(entity => entity.Name!.SqlEndsWith(upper, TextColumnType.NVarchar));
        ShouldFind(entity => entity.Name!.SqlContains(part, TextColumnType.NVarchar));
        ShouldFind(entity => entity.Name!.SqlWildcard("%" + part + "%", TextColumnType.NVarchar));
        ShouldFind(entity => entity.Name != null && entity.Name == upper && entity.Name != "autre");
    }

    [Fact]
    public void Where_Paths_AreComparedAsTheyAre()
    {
        string path = _node.Path;

        ShouldFind(entity => entity.Path.SqlStartsWith(path, TextColumnType.NVarchar));
        ShouldFind(entity => entity.Path.SqlStartsWith($"{path}", TextColumnType.NVarchar));
        ShouldFind(entity => entity.Path.StartsWith(path) && entity.Path.EndsWith(path) && entity.Path.Contains(path));
        ShouldFindNothing(entity => entity.Path.SqlStartsWith(path + ",", TextColumnType.NVarchar));
    }

    [Fact]
    public void Where_SignsOfPatterns_AreOrdinaryLetters()
    {
        NodeRow percent = Named("100 % d'accueil_");

        Found(entity => entity.Name!.Contains("% d'accueil_")).ShouldBe([percent.Id]);
        Found(entity => entity.Name!.Contains("1_0 %")).ShouldBeEmpty();
        Found(entity => entity.Name!.Contains("1%0 %")).ShouldBeEmpty();
    }

    [Fact]
    public void Where_ACharacter_IsSearchedAsAText()
    {
        NodeRow node = Named("∑ sommaire");

        Found(entity => entity.Name!.Contains('∑')).ShouldBe([node.Id]);
    }

    [Fact]
    public void Where_WithoutAValue_MeansNull()
    {
        NodeRow node = Named(null);
        int id = node.Id;
        string? nothing = null;

        Found(entity => entity.Name == null && entity.Id == id).ShouldBe([id]);
        Found(entity => entity.Name == nothing && entity.Id == id).ShouldBe([id]);
        Found(entity => entity.Name != null && entity.Id == id).ShouldBeEmpty();
        Found(entity => ((int?)entity.CreatorId).SqlNullableEquals(null, -5) && entity.Id == id).ShouldBe([id]);
    }

    [Fact]
    public void Where_Lists_AreTranslated()
    {
        int[] ids = [_node.Id, -77];
        List<Guid> keys = [_node.Key];
        IEnumerable<int> lazy = ids.Where(id => id > 0);
        string[] names = [_node.Name!];

        ShouldFind(entity => ids.Contains(entity.Id));
        ShouldFind(entity => keys.Contains(entity.Key));
        ShouldFind(entity => lazy.Contains(entity.Id));
        ShouldFind(entity => ids.SqlIn(entity.Id));
        ShouldFind(entity => names.Contains(entity.Name));
        ShouldFind(entity => entity.Id == _node.Id && !Array.Empty<int>().Contains(entity.Id));
        Found(Query().WhereIn(entity => entity.Id, ids)).ShouldBe([_node.Id]);
        Found(Query().WhereIn(entity => entity.Path, new[] { _node.Path })).ShouldBe([_node.Id]);
        Found(Query().WhereIn(entity => entity.Id, null)).ShouldBeEmpty();
        Found(Query().WhereIn(entity => entity.Id, ids).WhereNotIn(entity => entity.Id, new[] { _node.Id + 1 })).ShouldBe([_node.Id]);
        Found(Query().WhereIn(entity => entity.Id, ids).WhereNotIn(entity => entity.Id, ids)).ShouldBeEmpty();
    }

    [Fact]
    public void WhereAny_OfSeveralConditions_MeansOneOfThem()
    {
        int id = _node.Id;
        Guid key = _node.Key;

        Found(Query().WhereAny([entity => entity.Id == -77, other => other.Key == key])).ShouldBe([id]);
        Found(Query().Where(entity => entity.Id == id).WhereAny([])).ShouldBe([id]);
        Found(Query().Where(entity => entity.Id == id).Where(entity => entity.Key != key)).ShouldBeEmpty();
    }

    [Fact]
    public void Where_ThroughAConversion_FindsTheMember()
    {
        int id = _node.Id;

        ShouldFind(entity => ((ITreeEntity)entity).Id == id);
        ShouldFind(entity => (long)entity.Id == id);
    }

    [Fact]
    public void Where_AMemberWithoutAColumn_IsRefused()
    {
        Should.Throw<NotSupportedException>(() => Found(entity => entity.HasIdentity));
        Should.Throw<NotSupportedException>(() => Found(entity => entity.Equals(null)));
        Should.Throw<NotSupportedException>(() => Query().GetWhereClauses().ToArray());
    }

    private void ShouldFind(Expression<Func<IUmbracoEntity, bool>> condition) => Found(condition).ShouldBe([_node.Id], condition.ToString());

    private void ShouldFindNothing(Expression<Func<IUmbracoEntity, bool>> condition) => Found(condition).ShouldBeEmpty(condition.ToString());

    private int[] Found(Expression<Func<IUmbracoEntity, bool>> condition) => Found(Query().Where(condition));

    private int[] Found(IQuery<IUmbracoEntity> query)
        => _cms.Read(() => _translator.Apply(_cms.Get<IEfScopeAccessor>().RequireAmbient().Reading().Set<NodeRow>(), query).Select(row => row.Id).ToArray());

    private static ExpressionQuery<IUmbracoEntity> Query() => new();

    private NodeRow Named(string? name) => _cms.Write(() =>
    {
        CmsDbContext db = _cms.Get<IEfScopeAccessor>().RequireAmbient().Writing();
        NodeRow node = db.Set<NodeRow>().Single(row => row.Id == _node.Id);
        node.Name = name;
        db.Update(node);
        db.SaveAndForget();
        return node;
    });
}
