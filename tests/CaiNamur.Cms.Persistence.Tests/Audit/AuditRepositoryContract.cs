using CaiNamur.Cms.Persistence.Audit;
using CaiNamur.Cms.Persistence.Scoping;
using CaiNamur.Cms.Persistence.Tests.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;

namespace CaiNamur.Cms.Persistence.Tests.Audit;

public abstract class AuditRepositoryContract<TFixture> : IClassFixture<TFixture>
    where TFixture : CmsFixture
{
    private static int _lastEntityId = 500_000;

    private readonly TFixture _cms;
    private readonly ManualClock _clock = new();
    private readonly EfAuditRepository _audit;
    private readonly int _entityId = Interlocked.Increment(ref _lastEntityId);

    protected AuditRepositoryContract(TFixture cms)
    {
        _cms = cms;
        _audit = new EfAuditRepository(cms.Get<IEfScopeAccessor>(), _clock);
    }

    [Fact]
    public void Registered_Repository_IsOurs() => _cms.Get<IAuditRepository>().ShouldBeOfType<EfAuditRepository>();

    [Fact]
    public void Save_Item_IsReadBackEqual()
    {
        Add(AuditType.Publish, userId: 7, comment: "Publié", parameters: "fr-BE");

        IAuditItem item = _cms.Read(() => _audit.Get(ForEntity())).ShouldHaveSingleItem();

        item.ShouldSatisfyAllConditions(
            () => item.Id.ShouldBe(_entityId),
            () => item.AuditType.ShouldBe(AuditType.Publish),
            () => item.UserId.ShouldBe(7),
            () => item.EntityType.ShouldBe("Document"),
            () => item.Comment.ShouldBe("Publié"),
            () => item.Parameters.ShouldBe("fr-BE"),
            () => item.CreateDate.ShouldBe(_clock.UtcNow));
    }

    [Fact]
    public void GetPagedResultsByQuery_BothDirections_GivesPagesInOrder()
    {
        for (int number = 1; number <= 5; number++)
        {
            Add(AuditType.Save, comment: $"{number}");
            _clock.Advance(TimeSpan.FromMinutes(1));
        }

        Page(0, 2, Direction.Descending, out long total).ShouldBe(["5", "4"]);
        total.ShouldBe(5);
        Page(1, 2, Direction.Descending, out _).ShouldBe(["3", "2"]);
        Page(2, 2, Direction.Ascending, out _).ShouldBe(["5"]);
        Page(3, 2, Direction.Ascending, out _).ShouldBeEmpty();
    }

    [Fact]
    public void GetPagedResultsByQuery_WithTypesAndDate_FiltersInDatabase()
    {
        Add(AuditType.Save, comment: "ancien");
        _clock.Advance(TimeSpan.FromHours(1));
        DateTimeOffset? since = new DateTimeOffset(_clock.UtcNow).ToOffset(TimeSpan.FromHours(2));
        DateTime? sinceDate = _clock.UtcNow;
        Add(AuditType.Save, comment: "récent");
        Add(AuditType.Open, comment: "ouvert");

        IQuery<IAuditItem> withOffset = Query().Where(item => item.CreateDate >= since);
        IQuery<IAuditItem> withDate = Query().Where(item => item.CreateDate >= sinceDate);
        AuditType type = AuditType.Save;
        IQuery<IAuditItem> withType = Query().Where(item => item.AuditType == type && item.CreateDate >= sinceDate);

        Comments(withOffset, [AuditType.Save]).ShouldBe(["récent"]);
        Comments(withDate, [AuditType.Save, AuditType.Open]).ShouldBe(["ouvert", "récent"]);
        Comments(withType, null).ShouldBe(["récent"]);
    }

    [Fact]
    public void Get_ByTypeAndUser_FiltersInDatabase()
    {
        int userId = _entityId;
        Add(AuditType.Save, userId, "1");
        Add(AuditType.Delete, userId, "2");

        _cms.Read(() => _audit.Get(AuditType.Delete, Query().Where(item => item.UserId == userId))).ShouldHaveSingleItem().Comment.ShouldBe("2");
        _cms.Read(() => _audit.Count(Query().Where(item => item.UserId == userId))).ShouldBe(2);
    }

    [Fact]
    public void CleanLogs_OldItems_RemovesOnlyWhatIsNoise()
    {
        Add(AuditType.Open, comment: "ouvert");
        Add(AuditType.System, comment: "système");
        Add(AuditType.Publish, comment: "publié");
        _clock.Advance(TimeSpan.FromMinutes(90));
        Add(AuditType.Open, comment: "ouvert récemment");

        _cms.Write(() => _audit.CleanLogs(60));

        _cms.Read(() => _audit.Get(ForEntity())).Select(item => item.Comment).ShouldBe(["ouvert récemment", "publié"]);
    }

    [Fact]
    public void Save_InFailedScope_IsForgotten()
    {
        _cms.Fail(() => _audit.Save(new AuditItem(_entityId, AuditType.Save, -1, "Document")));

        _cms.Read(() => _audit.Get(ForEntity())).ShouldBeEmpty();
    }

    private void Add(AuditType type, int userId = -1, string? comment = null, string? parameters = null)
        => _cms.Write(() => _audit.Save(new AuditItem(_entityId, type, userId, "Document", comment, parameters)));

    private string?[] Page(long index, int size, Direction direction, out long total)
    {
        long found = 0;
        string?[] comments = [.. _cms.Read(() => _audit.GetPagedResultsByQuery(ForEntity(), index, size, out found, direction, null, null)).Select(item => item.Comment)];
        total = found;
        return comments;
    }

    private string?[] Comments(IQuery<IAuditItem> filter, AuditType[]? types)
        => [.. _cms.Read(() => _audit.GetPagedResultsByQuery(ForEntity(), 0, 10, out _, Direction.Descending, types, filter)).Select(item => item.Comment)];

    private IQuery<IAuditItem> ForEntity() => Query().Where(item => item.Id == _entityId);

    private IQuery<IAuditItem> Query() => _cms.Get<ICoreScopeProvider>().CreateQuery<IAuditItem>();
}
