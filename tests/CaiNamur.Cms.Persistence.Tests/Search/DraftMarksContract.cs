using CaiNamur.Cms.Persistence.Tests.Support;
using CaiNamur.Cms.Search.Upkeep;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.Persistence.Tests.Search;

/// <summary>What the index of drafts compares itself with.</summary>
public abstract class DraftMarksContract<TFixture>(TFixture cms) : IClassFixture<TFixture>
    where TFixture : CmsFixture
{
    private readonly DocumentBuilder _documents = new(cms);
    private readonly IDraftMarks _marks = cms.Get<IDraftMarks>();

    [Fact]
    public async Task ReadAll_OfDocumentsAndMedia_SaysWhatTheServicesSay()
    {
        IContent document = _documents.Saved(await _documents.TypeAsync(), "Page");
        IMediaService media = cms.Get<IMediaService>();
        IMedia folder = media.CreateMedia("Dossier", Constants.System.Root, Constants.Conventions.MediaTypes.Folder);
        media.Save(folder).Success.ShouldBeTrue();
        media.MoveToRecycleBin(folder).Success.ShouldBeTrue();

        IReadOnlyList<DraftMark> marks = await _marks.ReadAllAsync(TestContext.Current.CancellationToken);

        IContent savedDocument = cms.Get<IContentService>().GetById(document.Id)!;
        IMedia savedFolder = media.GetById(folder.Id)!;
        marks.Single(mark => mark.Id == document.Id).ShouldBe(new DraftMark(document.Id, IsMedia: false, savedDocument.Path, IsTrashed: false, savedDocument.UpdateDate));
        marks.Single(mark => mark.Id == folder.Id).ShouldBe(new DraftMark(folder.Id, IsMedia: true, savedFolder.Path, IsTrashed: true, savedFolder.UpdateDate));
        marks.Select(mark => mark.Id).ShouldBeUnique();
    }

    [Fact]
    public async Task ReadBranch_OfParent_HasItAndAllBelowOnly()
    {
        IContentType type = await _documents.TypeAsync();
        IContent parent = _documents.Saved(type, "Parent");
        IContent child = _documents.Saved(type, "Enfant", parent.Id);
        IContent grandchild = _documents.Saved(type, "Petit-enfant", child.Id);
        _documents.Saved(type, "Voisin");

        IReadOnlyList<DraftMark> branch = await _marks.ReadBranchAsync(parent.Id, TestContext.Current.CancellationToken);
        IReadOnlyList<DraftMark> nothing = await _marks.ReadBranchAsync(int.MaxValue, TestContext.Current.CancellationToken);

        branch.Select(mark => mark.Id).ShouldBe([parent.Id, child.Id, grandchild.Id]);
        nothing.ShouldBeEmpty();
    }

    [Fact]
    public async Task ReadOfType_OfOneType_HasItsDocumentsOnly()
    {
        IContentType type = await _documents.TypeAsync();
        IContent document = _documents.Saved(type, "De ce type");
        _documents.Saved(await _documents.TypeAsync(), "D’un autre");

        IReadOnlyList<DraftMark> marks = await _marks.ReadOfTypeAsync(type.Id, TestContext.Current.CancellationToken);

        marks.Select(mark => mark.Id).ShouldBe([document.Id]);
    }
}
