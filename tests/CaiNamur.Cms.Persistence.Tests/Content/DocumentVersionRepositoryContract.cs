using CaiNamur.Cms.Persistence.Content;
using CaiNamur.Cms.Persistence.Scoping;
using CaiNamur.Cms.Persistence.Tests.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Extensions;

namespace CaiNamur.Cms.Persistence.Tests.Content;

/// <summary>The history of documents: its pages, what is kept, and going back.</summary>
public abstract class DocumentVersionRepositoryContract<TFixture>(TFixture cms) : DocumentContract<TFixture>(cms)
    where TFixture : CmsFixture
{
    private static readonly DateTime Today = new(2027, 3, 21, 9, 0, 0, DateTimeKind.Utc);

    private readonly IDocumentVersionRepository _versions = cms.Get<IDocumentVersionRepository>();

    [Fact]
    public void GetPagedItemsByContentId_OfADocument_GivesTheDraftThenTheLatest()
    {
        IContent document = PublishedTimes(4);

        ContentVersionMeta[] all = Page(document, 0, 10, out long total);
        ContentVersionMeta[] second = Page(document, 1, 2, out _);

        total.ShouldBe(5);
        all.Length.ShouldBe(5);
        all[0].CurrentDraftVersion.ShouldBeTrue();
        all[0].VersionId.ShouldBe(document.VersionId);
        all[1].CurrentPublishedVersion.ShouldBeTrue();
        all[1].VersionId.ShouldBe(document.PublishedVersionId);
        all.Skip(1).Select(version => version.VersionDate).ShouldBeInOrder(SortDirection.Descending);
        second.Select(version => version.VersionId).ShouldBe(all[2..4].Select(version => version.VersionId));
        all[0].ShouldSatisfyAllConditions(
            () => all[0].ContentId.ShouldBe(document.Id),
            () => all[0].ContentTypeId.ShouldBe(Type.Id),
            () => all[0].UserId.ShouldBe(DocumentBuilder.SuperUser),
            () => all[0].Username.ShouldNotBeNullOrEmpty(),
            () => all[0].PreventCleanup.ShouldBeFalse());
    }

    [Fact]
    public void GetDocumentVersionsEligibleForCleanup_LeavesDraftPublishedAndKeptOnesOut()
    {
        IContent document = PublishedTimes(4);
        ContentVersionMeta[] old = [.. Page(document, 0, 10, out _).Skip(2)];
        Cms.Write(() => _versions.SetPreventCleanup(old[0].VersionId, true));

        int[] eligible = [.. Cms.Read(() => _versions.GetDocumentVersionsEligibleForCleanup(DateTime.MaxValue, null)).Where(version => version.ContentId == document.Id).Select(version => version.VersionId)];

        eligible.ShouldBe([old[2].VersionId, old[1].VersionId]);
        Cms.Read(() => _versions.Get(old[0].VersionId))!.PreventCleanup.ShouldBeTrue();
        Cms.Write(() => _versions.SetPreventCleanup(old[0].VersionId, false));
        Cms.Read(() => _versions.Get(old[0].VersionId))!.PreventCleanup.ShouldBeFalse();
    }

    [Fact]
    public void GetDocumentVersionsEligibleForCleanup_WithDateAndNumber_KeepsToThem()
    {
        IContent document = PublishedTimes(4);
        ContentVersionMeta[] old = [.. Page(document, 0, 10, out _).Skip(2)];
        Date(old[0], Today.AddDays(-1));
        Date(old[1], Today.AddYears(-20));
        Date(old[2], Today.AddYears(-21));

        Cms.Read(() => _versions.GetDocumentVersionsEligibleForCleanup(Today.AddYears(-10), null)).Select(version => version.VersionId)
            .ShouldBe([old[2].VersionId, old[1].VersionId]);
        Cms.Read(() => _versions.GetDocumentVersionsEligibleForCleanup(Today.AddYears(-10), 1)).ShouldHaveSingleItem().VersionId.ShouldBe(old[2].VersionId);
        Cms.Write(() => _versions.DeleteVersions(old.Select(version => version.VersionId)));
    }

    [Fact]
    public void DeleteVersions_NamingTheDraftAndThePublished_DeletesTheOthersOnly()
    {
        IContent document = PublishedTimes(3);

        Cms.Write(() => _versions.DeleteVersions(Page(document, 0, 10, out _).Select(version => version.VersionId)));

        Page(document, 0, 10, out _).Select(version => version.VersionId).ShouldBe([document.VersionId, document.PublishedVersionId]);
    }

    [Fact]
    public async Task GetCleanupPolicies_OfTypesThatHaveOne_AreReadBack()
    {
        Type.HistoryCleanup = new HistoryCleanup { PreventCleanup = false, KeepAllVersionsNewerThanDays = 3, KeepLatestVersionPerDayForDays = 30 };
        (await Cms.Get<IContentTypeService>().UpdateAsync(Type, Constants.Security.SuperUserKey)).Success.ShouldBeTrue();

        ContentVersionCleanupPolicySettings policy = Cms.Read(_versions.GetCleanupPolicies).Single(settings => settings.ContentTypeId == Type.Id);

        policy.PreventCleanup.ShouldBeFalse();
        policy.KeepAllVersionsNewerThanDays.ShouldBe(3);
        policy.KeepLatestVersionPerDayForDays.ShouldBe(30);
    }

    [Fact]
    public async Task ContentVersionService_GoesBackToAnOlderVersion()
    {
        var service = Cms.Get<IContentVersionService>();
        IContent document = PublishedTimes(3);
        Guid oldest = Page(document, 0, 10, out _)[^1].VersionId.ToGuid();

        PagedModel<ContentVersionMeta> page = (await service.GetPagedContentVersionsAsync(document.Key, culture: null, 0, 2)).Result!;
        Attempt<ContentVersionOperationStatus> rollback = await service.RollBackAsync(oldest, culture: null, Constants.Security.SuperUserKey);

        page.Total.ShouldBe(4);
        page.Items.Count().ShouldBe(2);
        rollback.Success.ShouldBeTrue();
        IContent read = Cms.Get<IContentService>().GetById(document.Id)!;
        read.GetValue(DocumentBuilder.Text).ShouldBe("Texte 1");
        read.GetValue(DocumentBuilder.Text, published: true).ShouldBe("Texte 3");
    }

    [Fact]
    public void PerformContentVersionCleanup_WithThePolicy_KeepsWhatIsRecent()
    {
        IContent document = PublishedTimes(3);
        ContentVersionMeta[] old = [.. Page(document, 0, 10, out _).Skip(2)];
        Date(old[1], DateTime.UtcNow.AddYears(-2));

        Cms.Get<IContentVersionService>().PerformContentVersionCleanup(DateTime.UtcNow).Select(version => version.VersionId).ShouldContain(old[1].VersionId);

        Page(document, 0, 10, out _).Select(version => version.VersionId).ShouldNotContain(old[1].VersionId);
        Page(document, 0, 10, out _).Select(version => version.VersionId).ShouldContain(old[0].VersionId);
    }

    /// <summary>Published again and again, each time with another text.</summary>
    private IContent PublishedTimes(int times)
    {
        IContent document = DocumentBuilder.New(Type, DocumentBuilder.NewName());
        foreach (int number in Enumerable.Range(1, times))
        {
            document.SetValue(DocumentBuilder.Text, $"Texte {number}");
            Documents.Publish(Documents.Save(document));
        }

        return document;
    }

    private ContentVersionMeta[] Page(IContent document, long index, int size, out long total)
    {
        long counted = 0;
        ContentVersionMeta[] page = [.. Cms.Read(() => _versions.GetPagedItemsByContentId(document.Id, index, size, out counted))];
        total = counted;
        return page;
    }

    private void Date(ContentVersionMeta version, DateTime date) => Cms.Write(() =>
    {
        CmsDbContext db = Cms.Get<IEfScopeAccessor>().RequireAmbient().Writing();
        ContentVersionRow row = db.Set<ContentVersionRow>().Single(item => item.Id == version.VersionId);
        row.VersionDate = date;
        db.Update(row);
        db.SaveAndForget();
    });
}
