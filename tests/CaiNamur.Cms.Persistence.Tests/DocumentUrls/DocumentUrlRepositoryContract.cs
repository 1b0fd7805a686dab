using CaiNamur.Cms.Persistence.Tests.Support;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Services;

namespace CaiNamur.Cms.Persistence.Tests.DocumentUrls;

public abstract class DocumentUrlRepositoryContract<TFixture>(TFixture cms) : DocumentContract<TFixture>(cms)
    where TFixture : CmsFixture
{
    private const int French = 1;

    private readonly IDocumentUrlRepository _urls = cms.Get<IDocumentUrlRepository>();

    [Fact]
    public void Save_NewSegments_AreReadBackEqual()
    {
        IContent document = Documents.Saved(Type, DocumentBuilder.NewName());

        Save(Segment(document, "été-à-namur"), Segment(document, "brouillon", isDraft: true), Segment(document, "autre", isPrimary: false, languageId: French));

        Read(document).Select(segment => (segment.UrlSegment, segment.IsDraft, segment.IsPrimary, segment.NullableLanguageId)).ShouldBe(
            [("été-à-namur", false, true, null), ("brouillon", true, true, null), ("autre", false, false, French)],
            ignoreOrder: true);
    }

    [Fact]
    public void Save_ChangedSegments_ReplaceThoseOfTheirDocumentOnly()
    {
        IContent document = Documents.Saved(Type, DocumentBuilder.NewName());
        IContent other = Documents.Saved(Type, DocumentBuilder.NewName());
        Save(Segment(document, "un"), Segment(document, "deux", isPrimary: false), Segment(other, "autre"));

        Save(Segment(document, "deux"), Segment(document, "trois", isPrimary: false));

        Read(document).Select(segment => (segment.UrlSegment, segment.IsPrimary)).ShouldBe([("deux", true), ("trois", false)], ignoreOrder: true);
        Read(other).ShouldHaveSingleItem().UrlSegment.ShouldBe("autre");
    }

    [Fact]
    public void Save_TheSameTwiceOrOfUnknownDocuments_KeepsWhatMakesSense()
    {
        IContent document = Documents.Saved(Type, DocumentBuilder.NewName());

        Save(Segment(document, "un", isPrimary: false), Segment(document, "un"), new PublishedDocumentUrlSegment { DocumentKey = Guid.NewGuid(), NullableLanguageId = null, UrlSegment = "nulle-part", IsDraft = false, IsPrimary = true });
        Save();

        Read(document).ShouldHaveSingleItem().IsPrimary.ShouldBeTrue();
        Cms.Read(() => _urls.GetAll()).ShouldNotContain(segment => segment.UrlSegment == "nulle-part");
    }

    [Fact]
    public void DeleteByDocumentKey_Documents_LosesTheirSegments()
    {
        IContent document = Documents.Saved(Type, DocumentBuilder.NewName());
        IContent other = Documents.Saved(Type, DocumentBuilder.NewName());
        Save(Segment(document, "un"), Segment(other, "deux"));

        Cms.Write(() => _urls.DeleteByDocumentKey([document.Key, Guid.NewGuid()]));

        Read(document).ShouldBeEmpty();
        Read(other).ShouldNotBeEmpty();
    }

    [Fact]
    public void DeleteOfTheDocument_Segments_GoWithIt()
    {
        IContent document = Documents.Saved(Type, DocumentBuilder.NewName());
        Save(Segment(document, "un"));

        Cms.Get<IContentService>().Delete(document).Success.ShouldBeTrue();

        Read(document).ShouldBeEmpty();
    }

    [Fact]
    public void Save_InFailedScope_IsForgotten()
    {
        IContent document = Documents.Saved(Type, DocumentBuilder.NewName());
        Save(Segment(document, "un"));

        Cms.Fail(() => _urls.Save([Segment(document, "deux")]));

        Read(document).ShouldHaveSingleItem().UrlSegment.ShouldBe("un");
    }

    private static PublishedDocumentUrlSegment Segment(IContent document, string segment, bool isDraft = false, bool isPrimary = true, int? languageId = null)
        => new() { DocumentKey = document.Key, NullableLanguageId = languageId, UrlSegment = segment, IsDraft = isDraft, IsPrimary = isPrimary };

    private void Save(params PublishedDocumentUrlSegment[] segments) => Cms.Write(() => _urls.Save(segments));

    private PublishedDocumentUrlSegment[] Read(IContent document) => [.. Cms.Read(() => _urls.GetAll()).Where(segment => segment.DocumentKey == document.Key)];
}
