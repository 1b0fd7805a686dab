using CaiNamur.Cms.Persistence.Tests.Support;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;

namespace CaiNamur.Cms.Persistence.Tests.Audit;

public abstract class AuditEntryRepositoryContract<TFixture>(TFixture cms) : IClassFixture<TFixture>
    where TFixture : CmsFixture
{
    private readonly IAuditEntryRepository _entries = cms.Get<IAuditEntryRepository>();

    [Fact]
    public void Save_Entry_IsReadBackEqual()
    {
        AuditEntry entry = NewEntry(new DateTime(2027, 3, 4, 5, 6, 7, DateTimeKind.Utc));

        cms.Write(() => _entries.Save(entry));

        IAuditEntry read = cms.Read(() => _entries.Get(entry.Id))!;
        read.ShouldSatisfyAllConditions(
            () => read.PerformingUserId.ShouldBe(entry.PerformingUserId),
            () => read.PerformingUserKey.ShouldBe(entry.PerformingUserKey),
            () => read.PerformingDetails.ShouldBe(entry.PerformingDetails),
            () => read.PerformingIp.ShouldBe(entry.PerformingIp),
            () => read.EventDate.ShouldBe(entry.EventDate),
            () => read.AffectedUserId.ShouldBe(entry.AffectedUserId),
            () => read.AffectedUserKey.ShouldBe(entry.AffectedUserKey),
            () => read.AffectedDetails.ShouldBe(entry.AffectedDetails),
            () => read.EventType.ShouldBe(entry.EventType),
            () => read.EventDetails.ShouldBe(entry.EventDetails));
    }

    [Fact]
    public void GetPage_NewestEntriesFirst()
    {
        AuditEntry[] entries = [.. Enumerable.Range(1, 3).Select(day => NewEntry(new DateTime(2100, 1, day, 0, 0, 0, DateTimeKind.Utc)))];
        cms.Write(() => Array.ForEach(entries, entry => _entries.Save(entry)));
        long total = 0;

        int[] page = [.. cms.Read(() => _entries.GetPage(0, 2, out total)).Select(entry => entry.Id)];

        page.ShouldBe([entries[2].Id, entries[1].Id]);
        total.ShouldBeGreaterThanOrEqualTo(3);
    }

    [Fact]
    public void Get_ByUser_FiltersInDatabase()
    {
        AuditEntry entry = NewEntry(new DateTime(2027, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        entry.AffectedUserId = 98_765;
        cms.Write(() => _entries.Save(entry));
        int userId = 98_765;

        cms.Read(() => _entries.Get(cms.Get<ICoreScopeProvider>().CreateQuery<IAuditEntry>().Where(item => item.AffectedUserId == userId)))
            .ShouldHaveSingleItem().Id.ShouldBe(entry.Id);
    }

    [Fact]
    public void Save_EntryOnRecord_IsRefused()
    {
        AuditEntry entry = NewEntry(new DateTime(2027, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        cms.Write(() => _entries.Save(entry));

        Should.Throw<NotSupportedException>(() => cms.Write(() => _entries.Save(entry)));
        Should.Throw<NotSupportedException>(() => cms.Write(() => _entries.Delete(entry)));
    }

    private static AuditEntry NewEntry(DateTime date) => new()
    {
        PerformingUserId = -1,
        PerformingUserKey = Guid.NewGuid(),
        PerformingDetails = "Administrator",
        PerformingIp = "10.0.0.1",
        EventDate = date,
        AffectedUserId = 5,
        AffectedUserKey = Guid.NewGuid(),
        AffectedDetails = "Élodie",
        EventType = "umbraco/user/save",
        EventDetails = "updating nom",
    };
}
