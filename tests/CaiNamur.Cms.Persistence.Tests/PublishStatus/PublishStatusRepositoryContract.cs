using CaiNamur.Cms.Persistence.Tests.Support;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.Persistence.Tests.PublishStatus;

public abstract class PublishStatusRepositoryContract<TFixture>(TFixture cms) : DocumentContract<TFixture>(cms)
    where TFixture : CmsFixture
{
    private readonly IPublishStatusRepository _status = cms.Get<IPublishStatusRepository>();

    [Fact]
    public async Task GetPublishStatusAsync_OfADocumentThatDoesNotVary_IsEveryCulture()
    {
        IContent published = Documents.Published(Type, DocumentBuilder.NewName());
        IContent draft = Documents.Saved(Type, DocumentBuilder.NewName());

        (await StatusAsync(published)).ShouldContain("fr-BE");
        (await StatusAsync(draft)).ShouldBeEmpty();
        (await Cms.ReadAsync(() => _status.GetPublishStatusAsync(Guid.NewGuid(), Cancellation))).ShouldBeEmpty();
    }

    [Fact]
    public async Task GetPublishStatusAsync_AfterUnpublishAndInTheBin_IsNone()
    {
        IContent unpublished = Documents.Published(Type, DocumentBuilder.NewName());
        IContent trashed = Documents.Published(Type, DocumentBuilder.NewName());
        IContent below = Documents.Published(Type, "Enfant", trashed.Id);

        Cms.Get<IContentService>().Unpublish(unpublished).Success.ShouldBeTrue();
        Cms.Get<IContentService>().MoveToRecycleBin(trashed).Success.ShouldBeTrue();

        (await StatusAsync(unpublished)).ShouldBeEmpty();
        (await StatusAsync(trashed)).ShouldBeEmpty();
        (await StatusAsync(below)).ShouldBeEmpty();
    }

    [Fact]
    public async Task GetDescendantsOrSelfPublishStatusAsync_OfABranch_NamesDraftsToo()
    {
        IContent parent = Documents.Published(Type, DocumentBuilder.NewName());
        IContent published = Documents.Published(Type, "Publié", parent.Id);
        IContent draft = Documents.Saved(Type, "Brouillon", parent.Id);
        Documents.Published(Type, DocumentBuilder.NewName());

        IDictionary<Guid, ISet<string>> branch = await Cms.ReadAsync(() => _status.GetDescendantsOrSelfPublishStatusAsync(parent.Key, Cancellation));

        branch.Keys.ShouldBe([parent.Key, published.Key, draft.Key], ignoreOrder: true);
        branch[published.Key].ShouldContain("fr-BE");
        branch[draft.Key].ShouldBeEmpty();
        (await Cms.ReadAsync(() => _status.GetDescendantsOrSelfPublishStatusAsync(Guid.NewGuid(), Cancellation))).ShouldBeEmpty();
    }

    [Fact]
    public async Task GetAllPublishStatusAsync_HoldsWhatIsPublishedOnly()
    {
        IContent published = Documents.Published(Type, DocumentBuilder.NewName());
        IContent draft = Documents.Saved(Type, DocumentBuilder.NewName());

        IDictionary<Guid, ISet<string>> all = await Cms.ReadAsync(() => _status.GetAllPublishStatusAsync(Cancellation));

        all.Keys.ShouldContain(published.Key);
        all.Keys.ShouldNotContain(draft.Key);
    }

    private Task<ISet<string>> StatusAsync(IContent document) => Cms.ReadAsync(() => _status.GetPublishStatusAsync(document.Key, Cancellation));
}
