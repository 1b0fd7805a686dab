using CaiNamur.Cms.Persistence.Nodes;
using CaiNamur.Cms.Persistence.Scoping;
using CaiNamur.Cms.Persistence.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Persistence;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace CaiNamur.Cms.Persistence.Tests.Content;

/// <summary>The port itself: lists, conditions, orderings, and what a failed scope leaves behind.</summary>
public abstract class DocumentRepositoryContract<TFixture>(TFixture cms) : IClassFixture<TFixture>, IAsyncLifetime
    where TFixture : CmsFixture
{
    private readonly IDocumentRepository _repository = cms.Get<IDocumentRepository>();
    private readonly ICoreScopeProvider _scopes = cms.Get<ICoreScopeProvider>();
    private readonly DocumentBuilder _documents = new(cms);
    private IContentType _type = null!;
    private IContent _parent = null!;

    public async ValueTask InitializeAsync()
    {
        _type = await _documents.TypeAsync();
        _parent = _documents.Published(_type, DocumentBuilder.NewName("Parent"));
    }

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    [Theory]
    [InlineData("name", false, "BAC")]
    [InlineData("Text", false, "BAC")]
    [InlineData("sortOrder", false, "ABC")]
    [InlineData("path", false, "ABC")]
    [InlineData("nodeId", false, "ABC")]
    [InlineData("level", false, "ABC")]
    [InlineData("createDate", false, "ABC")]
    [InlineData("updateDate", false, "ACB")]
    [InlineData("contentTypeAlias", false, "ABC")]
    [InlineData("owner", false, "ABC")]
    [InlineData("updater", false, "ABC")]
    [InlineData("published", false, "ACB")]
    [InlineData(DocumentBuilder.Rank, true, "CBA")]
    [InlineData(DocumentBuilder.Title, true, "CAB")]
    [InlineData(DocumentBuilder.Day, true, "BCA")]
    public void GetPage_ByField_IsSorted(string field, bool isCustomField, string expected)
    {
        AddThree();

        string ascending = Letters(Page(Ordering.By(field, isCustomField: isCustomField), out _));
        string descending = Letters(Page(Ordering.By(field, Direction.Descending, isCustomField: isCustomField), out _));

        ascending.ShouldBe(expected);
        if (expected != "ABC")
        {
            descending[0].ShouldBe(expected[^1]);
        }
    }

    [Fact]
    public void GetPage_UnknownField_IsRefused()
    {
        AddThree();

        Should.Throw<NotSupportedException>(() => Page(Ordering.By("nothing"), out _));
    }

    [Fact]
    public void GetPage_SecondPage_ContinuesTheFirst()
    {
        IContent[] children = [.. Enumerable.Range(0, 7).Select(number => _documents.Saved(_type, $"Enfant {number}", _parent.Id))];

        IContent[] first = Page(Ordering.By("sortOrder"), out long total, pageIndex: 0, pageSize: 3);
        IContent[] second = Page(Ordering.By("sortOrder"), out _, pageIndex: 1, pageSize: 3);
        IContent[] beyond = Page(Ordering.By("sortOrder"), out _, pageIndex: 3, pageSize: 3);

        total.ShouldBe(7);
        first.Concat(second).Select(child => child.Id).ShouldBe(children.Take(6).Select(child => child.Id));
        beyond.ShouldBeEmpty();
    }

    [Fact]
    public void GetPage_WithFilter_CountsWhatMatches()
    {
        AddThree();

        long total = 0;
        IContent[] found = cms.Read(() => _repository.GetPage(
            Query().Where(document => document.ParentId == _parent.Id),
            0,
            1,
            out total,
            null,
            Query().Where(document => document.Name!.Contains("ÉCOLE")),
            Ordering.ByDefault()).ToArray());

        total.ShouldBe(2);
        Letters(found).ShouldBe("B");
    }

    [Fact]
    public void GetPage_WithAliases_LoadsThoseOnly()
    {
        AddThree();

        IContent none = cms.Read(() => _repository.GetPage(Children(), 0, 1, out _, [], null, Ordering.By("sortOrder"))).Single();
        IContent one = cms.Read(() => _repository.GetPage(Children(), 0, 1, out _, [DocumentBuilder.Rank], null, Ordering.By("sortOrder"))).Single();

        none.GetValue(DocumentBuilder.Rank).ShouldBeNull();
        none.Name.ShouldBe("d A");
        one.GetValue(DocumentBuilder.Rank).ShouldBe(30);
        one.GetValue(DocumentBuilder.Title).ShouldBeNull();
    }

    [Fact]
    public void Get_ByEveryCondition_FindsTheDocument()
    {
        IContent document = _documents.Published(_type, DocumentBuilder.NewName("Œuvre à l'été"), _parent.Id);
        int[] types = [_type.Id];
        string path = _parent.Path + ",";
        string upperName = document.Name!.ToUpperInvariant();

        foreach (IQuery<IContent> query in new[]
        {
            Query().Where(item => item.Id == document.Id),
            Query().Where(item => item.Key == document.Key),
            Query().Where(item => item.ParentId == _parent.Id && item.Trashed == false),
            Query().Where(item => item.Path.StartsWith(path)),
            Query().Where(item => item.Path.SqlStartsWith(path, TextColumnType.NVarchar)),
            Query().Where(item => item.Level == 2 && item.ContentTypeId == _type.Id),
            Query().Where(item => item.ContentType.Alias == _type.Alias && item.Level == 2),
            Query().Where(item => types.Contains(item.ContentTypeId) && item.Id != _parent.Id),
            Query().WhereIn(item => item.Id, new[] { document.Id }),
            Query().Where(item => item.Name == upperName),
            Query().Where(item => item.Published && item.ContentTypeId == _type.Id && item.Level == 2),
            Query().Where(item => item.VersionId == document.VersionId),
            Query().Where(item => item.ContentTypeId == _type.Id && item.PublishedVersionId == document.PublishedVersionId),
            Query().Where(item => item.ContentTypeId == _type.Id && item.UpdateDate >= document.UpdateDate && item.Level == 2),
            Query().Where(item => item.ContentTypeId == _type.Id && item.CreatorId == DocumentBuilder.SuperUser && item.Level == 2),
        })
        {
            cms.Read(() => _repository.Get(query)).Select(item => item.Id).ShouldBe([document.Id]);
            cms.Read(() => _repository.Count(query)).ShouldBe(1);
        }
    }

    [Fact]
    public void GetMany_ByIdsAndKeys_FindsAll()
    {
        IContent[] children = AddThree();

        cms.Read(() => _repository.GetMany(children.Select(child => child.Id).ToArray())).Count().ShouldBe(3);
        cms.Read(() => ((IReadRepository<Guid, IContent>)_repository).GetMany(children.Select(child => child.Key).ToArray())).Count().ShouldBe(3);
        cms.Read(() => _repository.GetMany(Array.Empty<int>())).Count().ShouldBeGreaterThan(3);
        cms.Read(() => _repository.Exists(children[0].Id)).ShouldBeTrue();
        cms.Read(() => ((IReadRepository<Guid, IContent>)_repository).Exists(children[0].Key)).ShouldBeTrue();
        cms.Read(() => _repository.Exists(int.MaxValue)).ShouldBeFalse();
    }

    [Fact]
    public void Count_Everywhere_CountsByType()
    {
        IContent[] children = AddThree();
        _documents.Saved(_type, "Petit-enfant", children[0].Id);

        cms.Read(() => _repository.Count(_type.Alias)).ShouldBe(5);
        cms.Read(() => _repository.Count("none")).ShouldBe(0);
        cms.Read(() => _repository.CountChildren(_parent.Id, _type.Alias)).ShouldBe(3);
        cms.Read(() => _repository.CountDescendants(_parent.Id)).ShouldBe(4);
        cms.Read(() => _repository.CountPublished(_type.Alias)).ShouldBe(2);
    }

    [Fact]
    public void Save_InFailedScope_LeavesNothing()
    {
        var document = DocumentBuilder.New(_type, DocumentBuilder.NewName());
        cms.Fail(() => _repository.Save(document));

        cms.Read(() => _repository.Get(document.Key)).ShouldBeNull();

        IContent saved = _documents.Saved(_type, DocumentBuilder.NewName());
        saved.SetValue(DocumentBuilder.Text, "Perdu");
        cms.Fail(() => _repository.Save(saved));

        cms.Read(() => _repository.Get(saved.Id))!.GetValue(DocumentBuilder.Text).ShouldNotBe("Perdu");
    }

    [Fact]
    public void DeleteVersions_BeforeADate_KeepsDraftAndPublished()
    {
        IContent document = _documents.Published(_type, DocumentBuilder.NewName());
        int first = document.PublishedVersionId;
        document.SetValue(DocumentBuilder.Text, "Deuxième");
        _documents.Publish(_documents.Save(document));

        cms.Write(() => _repository.DeleteVersions(document.Id, DateTime.UtcNow.AddDays(1)));

        cms.Read(() => _repository.GetVersionIds(document.Id, 10)).ShouldBe([document.VersionId, document.PublishedVersionId]);
        cms.Read(() => _repository.GetVersion(first)).ShouldBeNull();
        Should.Throw<InvalidOperationException>(() => cms.Write(() => _repository.DeleteVersion(document.VersionId)));
        Should.Throw<InvalidOperationException>(() => cms.Write(() => _repository.DeleteVersion(document.PublishedVersionId)));
    }

    [Fact]
    public void Schedule_IsReadBackAndCleared()
    {
        IContent document = _documents.Saved(_type, DocumentBuilder.NewName());
        var release = new DateTime(2027, 5, 1, 6, 0, 0, DateTimeKind.Utc);
        ContentScheduleCollection schedule = ContentScheduleCollection.CreateWithEntry(release, release.AddDays(7));

        cms.Write(() => _repository.PersistContentSchedule(document, schedule));

        cms.Read(() => _repository.GetContentSchedule(document.Id)).FullSchedule.Select(entry => (entry.Date, entry.Action))
            .ShouldBe([(release, ContentScheduleAction.Release), (release.AddDays(7), ContentScheduleAction.Expire)]);
        cms.Read(() => _repository.GetContentSchedulesByIds([document.Id]))[document.Id].Count().ShouldBe(2);
        cms.Read(() => _repository.HasContentForRelease(release)).ShouldBeTrue();
        cms.Read(() => _repository.HasContentForRelease(release.AddSeconds(-1))).ShouldBeFalse();
        cms.Read(() => _repository.GetContentForRelease(release)).Select(item => item.Id).ShouldBe([document.Id]);
        cms.Read(() => _repository.GetContentForExpiration(release)).ShouldBeEmpty();

        cms.Write(() => _repository.ClearSchedule(release, ContentScheduleAction.Release));

        cms.Read(() => _repository.GetContentSchedule(document.Id)).FullSchedule.Single().Action.ShouldBe(ContentScheduleAction.Expire);
        cms.Write(() => _repository.ClearSchedule(DateTime.MaxValue));
        cms.Read(() => _repository.GetContentSchedule(document.Id)).FullSchedule.ShouldBeEmpty();
    }

    [Fact]
    public void Permissions_OfADocument_AreReplaced()
    {
        IContent document = _documents.Saved(_type, DocumentBuilder.NewName());
        int group = cms.Read(() => cms.Get<IUserGroupRepository>().GetMany()).First().Id;

        cms.Write(() => _repository.ReplaceContentPermissions(new EntityPermissionSet(document.Id, [new EntityPermission(group, document.Id, new HashSet<string> { "A", "B" })])));
        cms.Write(() => _repository.AssignEntityPermission(document, "C", [group]));

        cms.Read(() => _repository.GetPermissionsForEntity(document.Id)).Single().AssignedPermissions.ShouldBe(["A", "B", "C"], ignoreOrder: true);
    }

    [Fact]
    public void CheckDataIntegrity_BrokenPaths_AreFoundAndRepaired()
    {
        IContent child = _documents.Saved(_type, DocumentBuilder.NewName(), _parent.Id);
        IContent grandchild = _documents.Saved(_type, DocumentBuilder.NewName(), child.Id);
        cms.Write(() => Break(child.Id, node => node.Path = "-1,99"));
        cms.Write(() => Break(grandchild.Id, node => node.Level = 9));

        ContentDataIntegrityReport found = cms.Read(() => _repository.CheckDataIntegrity(new ContentDataIntegrityReportOptions()));

        found.Ok.ShouldBeFalse();
        found.DetectedIssues[child.Id].IssueType.ShouldBe(ContentDataIntegrityReport.IssueType.InvalidPathById);
        found.DetectedIssues[grandchild.Id].IssueType.ShouldBe(ContentDataIntegrityReport.IssueType.InvalidPathLevelMismatch);

        cms.Write(() => _repository.CheckDataIntegrity(new ContentDataIntegrityReportOptions { FixIssues = true })).Ok.ShouldBeTrue();

        cms.Read(() => _repository.Get(child.Id))!.Path.ShouldBe(child.Path);
        cms.Read(() => _repository.Get(grandchild.Id))!.Level.ShouldBe(3);
        cms.Read(() => _repository.CheckDataIntegrity(new ContentDataIntegrityReportOptions())).DetectedIssues.ShouldBeEmpty();
    }

    [Fact]
    public void Reading_ManyDocuments_TakesAConstantNumberOfCommands()
    {
        foreach (int number in Enumerable.Range(0, 12))
        {
            _documents.Published(_type, $"Enfant {number}", _parent.Id);
        }

        Count(() => _repository.Get(_parent.Id)).ShouldBe(1);
        Count(() => _repository.Get(Children())).ShouldBe(1);
        Count(() => _repository.GetMany(Array.Empty<int>())).ShouldBe(1);
        Count(() => _repository.GetPage(Children(), 0, 100, out _, null, null, Ordering.By("name"))).ShouldBe(2);
        Count(() => _repository.GetPage(Children(), 1, 5, out _, null, null, Ordering.By("name"))).ShouldBe(3);
        Count(() => _repository.GetAllVersions(_parent.Id)).ShouldBe(1);
    }

    [Fact]
    public void Writing_ADocument_TakesFewCommands()
    {
        _documents.Published(_type, DocumentBuilder.NewName(), _parent.Id);
        var document = DocumentBuilder.New(_type, DocumentBuilder.NewName(), _parent.Id);

        int insert = CountWriting(() => _repository.Save(document));
        document.SetValue(DocumentBuilder.Text, "Autre");
        int update = CountWriting(() => _repository.Save(document));
        document.PublishCulture(cms.Get<ICultureImpactFactory>().ImpactInvariant(), DateTime.UtcNow, cms.Get<Umbraco.Cms.Core.PropertyEditors.PropertyEditorCollection>());
        int publish = CountWriting(() => _repository.Save(document));

        insert.ShouldBeLessThanOrEqualTo(8);
        update.ShouldBeLessThanOrEqualTo(8);
        publish.ShouldBeLessThanOrEqualTo(9);
    }

    [Fact]
    public void SearchByPath_UsesTheIndex()
    {
        AddThree();
        string prefix = _parent.Path + ",";

        string plan = cms.Read(() =>
        {
            CmsDbContext db = cms.Get<IEfScopeAccessor>().RequireAmbient().Reading();
            IQueryable<int> query = db.Set<NodeRow>().Where(node => node.Path.StartsWith(prefix)).Select(node => node.Id);
            using var command = query.CreateDbCommand();
            db.Database.OpenConnection();
            command.CommandText = (db.Database.IsSqlite() ? "EXPLAIN QUERY PLAN " : "SET enable_seqscan = off; EXPLAIN ") + command.CommandText;
            using var reader = command.ExecuteReader();
            var lines = new List<string>();
            while (reader.Read())
            {
                lines.Add(reader.GetValue(db.Database.IsSqlite() ? 3 : 0).ToString()!);
            }

            return string.Join('\n', lines);
        });

        plan.ShouldContain("IX_nodes_Path");
        plan.ShouldMatch("SEARCH|Index Cond");
    }

    /// <summary>A to C, in the order of their creation; only B is published.</summary>
    private IContent[] AddThree()
    {
        IContent[] children =
        [
            Child("d A", rank: 30, title: "beta", new DateTime(2027, 3, 3)),
            Child("c école B", rank: 9, title: "gamma", new DateTime(2027, 1, 1)),
            Child("École C", rank: 2, title: "alpha", new DateTime(2027, 2, 2)),
        ];
        _documents.Publish(children[1]);
        return children;
    }

    private IContent Child(string name, int rank, string title, DateTime day)
    {
        var document = DocumentBuilder.New(_type, name, _parent.Id);
        document.SetValue(DocumentBuilder.Rank, rank);
        document.SetValue(DocumentBuilder.Title, title);
        document.SetValue(DocumentBuilder.Day, day);
        return _documents.Save(document);
    }

    private IContent[] Page(Ordering ordering, out long total, long pageIndex = 0, int pageSize = 10)
    {
        long counted = 0;
        IContent[] page = cms.Read(() => _repository.GetPage(Children(), pageIndex, pageSize, out counted, null, null, ordering).ToArray());
        total = counted;
        return page;
    }

    private static string Letters(IEnumerable<IContent> documents) => string.Concat(documents.Select(document => document.Name![^1]));

    private IQuery<IContent> Children() => Query().Where(document => document.ParentId == _parent.Id);

    private IQuery<IContent> Query() => _scopes.CreateQuery<IContent>();

    private void Break(int id, Action<NodeRow> change)
    {
        CmsDbContext db = cms.Get<IEfScopeAccessor>().RequireAmbient().Writing();
        NodeRow node = db.Set<NodeRow>().Single(row => row.Id == id);
        change(node);
        db.Update(node);
        db.SaveAndForget();
    }

    private int Count<T>(Func<T> read) => cms.Read(() =>
    {
        using var counter = CommandCounter.Start();
        read();
        return counter.Count;
    });

    private int CountWriting(Action write) => cms.Write(() =>
    {
        cms.Get<IEfScopeAccessor>().RequireAmbient().Writing();
        using var counter = CommandCounter.Start();
        write();
        return counter.Count;
    });
}

public sealed class DocumentRepositoryOnSqlite(SqliteCms cms) : DocumentRepositoryContract<SqliteCms>(cms);

public sealed class DocumentRepositoryOnPostgreSql(PostgreSqlCms cms) : DocumentRepositoryContract<PostgreSqlCms>(cms);
