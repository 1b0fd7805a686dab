using CaiNamur.Cms.Persistence.Tests.Support;
using CaiNamur.Cms.PublishedCache;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.Persistence.Tests.PublishedContent;

/// <summary>What the published cache is filled from.</summary>
public abstract class PublishedContentSourceContract<TFixture>(TFixture cms) : DocumentContract<TFixture>(cms)
    where TFixture : CmsFixture
{
    private readonly IPublishedContentSource _source = cms.Get<IPublishedContentSource>();

    [Fact]
    public async Task FindAsync_ChangedSincePublished_GivesEitherState()
    {
        string name = DocumentBuilder.NewName();
        IContent document = DocumentBuilder.New(Type, name);
        document.SetValue(DocumentBuilder.Rank, 7);
        document.SetValue(DocumentBuilder.Day, new DateTime(2027, 3, 21, 0, 0, 0, DateTimeKind.Utc));
        Documents.Publish(Documents.Save(document));
        document.SetValue(DocumentBuilder.Text, "Nouveau");
        document.Name = name + " bis";
        Documents.Save(document);

        PublishedContentRecord published = (await _source.FindAsync(document.Key, preview: false, Cancellation))!;
        PublishedContentRecord draft = (await _source.FindAsync(document.Key, preview: true, Cancellation))!;

        published.ShouldSatisfyAllConditions(
            () => published.Id.ShouldBe(document.Id),
            () => published.Key.ShouldBe(document.Key),
            () => published.ItemType.ShouldBe(PublishedItemType.Content),
            () => published.ContentTypeId.ShouldBe(Type.Id),
            () => published.Path.ShouldBe(document.Path),
            () => published.Level.ShouldBe(1),
            () => published.Name.ShouldBe(name),
            () => published.IsDraft.ShouldBeFalse(),
            () => published.VersionId.ShouldBe(document.PublishedVersionId),
            () => published.VersionDate.Kind.ShouldBe(DateTimeKind.Utc),
            () => published.CreatorId.ShouldBe(DocumentBuilder.SuperUser),
            () => published.WriterId.ShouldBe(DocumentBuilder.SuperUser),
            () => Value(published, "TEXT").ShouldBe($"Texte de {name}"),
            () => Value(published, DocumentBuilder.Rank).ShouldBe(7),
            () => Value(published, DocumentBuilder.Day).ShouldBe(new DateTime(2027, 3, 21, 0, 0, 0, DateTimeKind.Utc)),
            () => published.Properties.ContainsKey(DocumentBuilder.Title).ShouldBeFalse(),
            () => draft.Name.ShouldBe(name + " bis"),
            () => draft.IsDraft.ShouldBeTrue(),
            () => draft.VersionId.ShouldBe(document.VersionId),
            () => Value(draft, DocumentBuilder.Text).ShouldBe("Nouveau"));
    }

    [Fact]
    public async Task FindAsync_NeverPublishedOrInTheBin_IsAbsent()
    {
        IContent draft = Documents.Saved(Type, DocumentBuilder.NewName());
        IContent trashed = Documents.Published(Type, DocumentBuilder.NewName());
        Cms.Get<IContentService>().MoveToRecycleBin(trashed).Success.ShouldBeTrue();

        (await _source.FindAsync(draft.Key, preview: false, Cancellation)).ShouldBeNull();
        (await _source.FindAsync(draft.Key, preview: true, Cancellation)).ShouldNotBeNull();
        (await _source.FindAsync(trashed.Key, preview: false, Cancellation)).ShouldBeNull();
        (await _source.ExistsAsync(draft.Key, preview: false, Cancellation)).ShouldBeFalse();
        (await _source.ExistsAsync(draft.Key, preview: true, Cancellation)).ShouldBeTrue();
        (await _source.FindAsync(Guid.NewGuid(), preview: true, Cancellation)).ShouldBeNull();
    }

    [Fact]
    public async Task FindManyAsync_DocumentsAndMedia_AreReadInOneCommand()
    {
        IContent document = Documents.Published(Type, DocumentBuilder.NewName());
        IContent draft = Documents.Saved(Type, DocumentBuilder.NewName());
        IMedia folder = Cms.Get<IMediaService>().CreateMediaWithIdentity("Dossier", Constants.System.Root, Constants.Conventions.MediaTypes.Folder);
        using var counter = CommandCounter.Start();

        IReadOnlyList<PublishedContentRecord> records = await _source.FindManyAsync([document.Key, draft.Key, folder.Key, Guid.NewGuid()], preview: false, Cancellation);

        counter.Count.ShouldBe(1);
        records.Select(record => (record.Key, record.ItemType)).ShouldBe(
            [(document.Key, PublishedItemType.Content), (folder.Key, PublishedItemType.Media)],
            ignoreOrder: true);
        (await _source.FindManyAsync([], preview: false, Cancellation)).ShouldBeEmpty();
    }

    [Fact]
    public async Task ListKeysByContentTypeAsync_GoesByTheTree()
    {
        IContent parent = Documents.Published(Type, DocumentBuilder.NewName());
        IContent first = Documents.Published(Type, "A", parent.Id);
        IContent second = Documents.Published(Type, "B", parent.Id);
        IContent draft = Documents.Saved(Type, "C", parent.Id);
        Cms.Get<IContentService>().Sort([second, first, draft]).Success.ShouldBeTrue();

        (await _source.ListKeysByContentTypeAsync([Type.Id], preview: false, Cancellation)).ShouldBe([parent.Key, second.Key, first.Key]);
        (await _source.ListKeysByContentTypeAsync([Type.Id], preview: true, Cancellation)).ShouldBe([parent.Key, second.Key, first.Key, draft.Key]);
        (await _source.ListKeysByContentTypeAsync([int.MaxValue], preview: false, Cancellation)).ShouldBeEmpty();
    }

    [Fact]
    public async Task ReadByContentTypeAsync_OfMoreThanAPage_GivesEachOnce()
    {
        const int Number = 260;
        IContent parent = Documents.Published(Type, DocumentBuilder.NewName());
        IContent[] children = [.. Enumerable.Range(0, Number).Select(number => DocumentBuilder.New(Type, $"Enfant {number}", parent.Id))];
        Cms.Get<IContentService>().Save(children).Success.ShouldBeTrue();

        var ids = new List<int>();
        await foreach (PublishedContentRecord record in _source.ReadByContentTypeAsync([Type.Id], preview: true, Cancellation))
        {
            ids.Add(record.Id);
        }

        ids.ShouldBe([parent.Id, .. children.Select(child => child.Id)]);
    }

    [Fact]
    public async Task ReadDocumentsAsync_AndReadMediaAsync_LeaveOutTheBin()
    {
        IContent document = Documents.Published(Type, DocumentBuilder.NewName());
        IMedia kept = Cms.Get<IMediaService>().CreateMediaWithIdentity("Gardé", Constants.System.Root, Constants.Conventions.MediaTypes.Folder);
        IMedia trashed = Cms.Get<IMediaService>().CreateMediaWithIdentity("Jeté", Constants.System.Root, Constants.Conventions.MediaTypes.Folder);
        Cms.Get<IMediaService>().MoveToRecycleBin(trashed).Success.ShouldBeTrue();

        Guid[] documents = await KeysAsync(_source.ReadDocumentsAsync(preview: false, Cancellation));
        Guid[] media = await KeysAsync(_source.ReadMediaAsync(Cancellation));

        documents.ShouldContain(document.Key);
        documents.ShouldNotContain(kept.Key);
        media.ShouldContain(kept.Key);
        media.ShouldNotContain(trashed.Key);
    }

    [Fact]
    public async Task FindAsync_InsideAnOpenScope_SeesWhatItHasWritten()
    {
        var document = DocumentBuilder.New(Type, DocumentBuilder.NewName());

        await Cms.WriteAsync(async () =>
        {
            Documents.Save(document);
            (await _source.FindAsync(document.Key, preview: true, Cancellation)).ShouldNotBeNull();
        });
    }

    private static object? Value(PublishedContentRecord record, string alias)
        => record.Properties.TryGetValue(alias, out IReadOnlyList<PublishedPropertyRecord>? values) ? values.ShouldHaveSingleItem().Value : null;

    private static async Task<Guid[]> KeysAsync(IAsyncEnumerable<PublishedContentRecord> records)
    {
        var keys = new List<Guid>();
        await foreach (PublishedContentRecord record in records)
        {
            keys.Add(record.Key);
        }

        return [.. keys];
    }
}
