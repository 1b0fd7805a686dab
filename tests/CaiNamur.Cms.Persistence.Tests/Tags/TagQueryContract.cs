using CaiNamur.Cms.Persistence.Tests.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services;
using Document = Umbraco.Cms.Core.Models.Content;

namespace CaiNamur.Cms.Persistence.Tests.Tags;

/// <summary>Tags from the editor's value to the published documents that carry them.</summary>
public abstract class TagQueryContract<TFixture>(TFixture cms) : DocumentContract<TFixture>(cms)
    where TFixture : CmsFixture
{
    private const string Themes = "themes";

    private readonly ITagQuery _tags = cms.Get<ITagQuery>();

    /// <summary>In the tags of this test, and in no other.</summary>
    private readonly string _marker = Guid.NewGuid().ToString("N");

    private IContentType _tagged = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        Type.AddPropertyType(new TypeBuilder(Cms).Property(Themes, Constants.DataTypes.Tags), "content", "Contenu");
        (await Cms.Get<IContentTypeService>().UpdateAsync(Type, Constants.Security.SuperUserKey)).Success.ShouldBeTrue();
        _tagged = Cms.Get<IContentTypeService>().Get(Type.Id)!;
    }

    [Fact]
    public void GetContentByTag_OfPublishedAndSavedDocuments_GivesThePublishedOnes()
    {
        IContent published = Documents.Publish(Documents.Save(New("asile", "école")));
        Documents.Save(New("asile"));
        IContent other = Documents.Publish(Documents.Save(New("emploi")));

        Keys(_tags.GetContentByTag($"asile {_marker}")).ShouldBe([published.Key]);
        Keys(_tags.GetContentByTag($"emploi {_marker}")).ShouldBe([other.Key]);
        _tags.GetContentByTag("inconnu").ShouldBeEmpty();
        _tags.GetContentByTag($"asile {_marker}", "autre groupe").ShouldBeEmpty();
        Keys(_tags.GetContentByTagGroup("default")).ShouldContain(published.Key);
        _tags.GetMediaByTag($"asile {_marker}").ShouldBeEmpty();
        _tags.GetMediaByTagGroup("default").ShouldBeEmpty();
    }

    [Fact]
    public void GetContentByTag_AfterUnpublish_GivesNothing()
    {
        IContent document = Documents.Publish(Documents.Save(New("asile")));
        Keys(_tags.GetContentByTag($"asile {_marker}")).ShouldBe([document.Key]);

        Cms.Get<IContentService>().Unpublish(document).Success.ShouldBeTrue();

        _tags.GetContentByTag($"asile {_marker}").ShouldBeEmpty();
    }

    [Fact]
    public void GetTags_OfADocument_CountsItsNeighbours()
    {
        IContent document = Documents.Publish(Documents.Save(New("asile", "école")));
        Documents.Publish(Documents.Save(New("école")));

        TagModel[] ofEntity = [.. _tags.GetTagsForEntity(document.Id).OfType<TagModel>()];
        TagModel[] ofAll = [.. _tags.GetAllContentTags("default").OfType<TagModel>().Where(tag => tag.Text!.EndsWith(_marker, StringComparison.Ordinal))];

        ofEntity.Select(tag => tag.Text).ShouldBe([$"asile {_marker}", $"école {_marker}"], ignoreOrder: true);
        _tags.GetTagsForProperty(document.Id, Themes).Count().ShouldBe(2);
        ofAll.Single(tag => tag.Text == $"école {_marker}").NodeCount.ShouldBe(2);
        ofAll[0].Group.ShouldBe("default");
        _tags.GetAllTags("default").Count().ShouldBeGreaterThanOrEqualTo(2);
        _tags.GetAllMediaTags().ShouldBeEmpty();
        _tags.GetAllMemberTags().ShouldBeEmpty();
    }

    private Document New(params string[] tags)
    {
        Document document = DocumentBuilder.New(_tagged, DocumentBuilder.NewName());
        document.SetValue(Themes, System.Text.Json.JsonSerializer.Serialize(tags.Select(tag => $"{tag} {_marker}")));
        return document;
    }

    private static IEnumerable<Guid> Keys(IEnumerable<IPublishedContent> documents) => documents.Select(document => document.Key);
}
