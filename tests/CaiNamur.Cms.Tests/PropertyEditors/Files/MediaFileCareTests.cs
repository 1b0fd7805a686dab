using CaiNamur.Cms.Tests.PropertyEditors.Support;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Strings;
using static Umbraco.Cms.Core.Constants.PropertyEditors;

namespace CaiNamur.Cms.Tests.PropertyEditors.Files;

/// <summary>What happens to files when the media and documents that own them are saved, copied and deleted.</summary>
public sealed class MediaFileCareTests : EditorTests
{
    [Fact]
    public void Save_Media_FillsInSizeAndExtension()
    {
        var media = CreateMedia();
        media.SetValue("umbracoFile", Add(media, "umbracoFile", "logo.svg", SampleFiles.Svg));

        Publish(new MediaSavingNotification(media, new EventMessages()));

        media.GetValue<string>("umbracoExtension").ShouldBe("svg");
        media.GetValue<string>("umbracoBytes").ShouldBe(SampleFiles.Svg.Length.ToString(System.Globalization.CultureInfo.InvariantCulture));
        media.GetValue<string>("umbracoWidth").ShouldBe("120");
        media.GetValue<string>("umbracoHeight").ShouldBe("80");
    }

    [Fact]
    public void Save_MediaWithoutItsFile_EmptiesSizeAndExtension()
    {
        var media = CreateMedia();
        media.SetValue("umbracoExtension", "pdf");
        media.SetValue("umbracoFile", "/media/a.pdf");
        media.SetValue("umbracoFile", null);

        Publish(new MediaSavingNotification(media, new EventMessages()));

        media.GetValue<string>("umbracoExtension").ShouldBeNull();
    }

    [Fact]
    public void Save_MediaWithAnotherFile_DeletesTheFormerOneOnceSaved()
    {
        var (before, after) = (CreateMedia(id: 7), CreateMedia(id: 7));
        after.Key = before.Key;
        var former = Add(before, "umbracoFile", "a.pdf", SampleFiles.Pdf);
        var present = Add(after, "umbracoFile", "b.pdf", SampleFiles.Pdf);
        before.SetValue("umbracoFile", former);
        after.SetValue("umbracoFile", present);
        Host.Media.Add(before);

        var saving = new MediaSavingNotification(after, new EventMessages());
        Publish(saving);
        Exists(former).ShouldBeTrue();
        Publish(new MediaSavedNotification(after, new EventMessages()).WithStateFrom(saving));

        Exists(former).ShouldBeFalse();
        Exists(present).ShouldBeTrue();
    }

    [Fact]
    public void Delete_Media_DeletesAllItsFiles()
    {
        var media = CreateMedia();
        var former = Add(media, "umbracoFile", "a.pdf", SampleFiles.Pdf);
        var present = Add(media, "umbracoFile", "b.pdf", SampleFiles.Pdf);
        media.SetValue("umbracoFile", present);

        Publish(new MediaDeletedNotification(media, new EventMessages()));

        Exists(former).ShouldBeFalse();
        Exists(present).ShouldBeFalse();
    }

    [Fact]
    public void Delete_ADocument_LeavesTheFilesOfOthers()
    {
        var (document, other) = (CreateDocument(), CreateDocument());
        var src = Add(other, "upload", "a.pdf", SampleFiles.Pdf);
        document.SetValue("upload", src);

        Publish(new ContentDeletedNotification(document, new EventMessages()));

        Exists(src).ShouldBeTrue();
    }

    [Fact]
    public void Copy_ADocument_GivesTheCopyFilesOfItsOwn()
    {
        var (original, copy) = (CreateDocument(), CreateDocument());
        var src = Add(original, "upload", "a.pdf", SampleFiles.Pdf);
        var blocks = $$"""{"layout":{"Umbraco.BlockList":[{"contentKey":"7d2f0a37-54be-4b8a-9f0e-2f64a77a0001"}]},"contentData":[{"key":"7d2f0a37-54be-4b8a-9f0e-2f64a77a0001","contentTypeKey":"7d2f0a37-54be-4b8a-9f0e-2f64a77a0002","values":[{"alias":"file","editorAlias":"Umbraco.UploadField","value":"{{src}}"}]}]}""";
        copy.SetValue("upload", src);
        copy.SetValue("blocks", blocks);

        Publish(new ContentCopyingNotification(original, copy, -1, null, new EventMessages()));

        var copied = copy.GetValue<string>("upload")!;
        copied.ShouldNotBe(src);
        Exists(copied).ShouldBeTrue();
        copy.GetValue<string>("blocks")!.ShouldNotContain(src);
        Publish(new ContentDeletedNotification(copy, new EventMessages()));
        Exists(copied).ShouldBeFalse();
        Exists(src).ShouldBeTrue();
    }

    private void Publish<TNotification>(TNotification notification)
        where TNotification : INotification
        => Host.Get<IEventAggregator>().Publish(notification);

    private bool Exists(string src) => Host.MediaFiles.FileExists(Host.MediaFiles.GetRelativePath(src));

    private string Add(IContentBase owner, string alias, string fileName, byte[] content)
    {
        var manager = Host.Get<MediaFileManager>();
        var path = manager.GetMediaPath(fileName, owner.Key, owner.Properties[alias]!.PropertyType.Key);
        manager.FileSystem.AddFile(path, new MemoryStream(content));
        return manager.FileSystem.GetUrl(path);
    }

    private Umbraco.Cms.Core.Models.Media CreateMedia(int id = 0)
    {
        var type = new MediaType(Host.Get<IShortStringHelper>(), -1) { Alias = "File", Name = "Fichier" };
        AddProperties(type, [("umbracoFile", Aliases.UploadField), ("umbracoExtension", Aliases.TextBox), ("umbracoBytes", Aliases.TextBox), ("umbracoWidth", Aliases.TextBox), ("umbracoHeight", Aliases.TextBox)]);
        return new Umbraco.Cms.Core.Models.Media("Fichier", -1, type) { Id = id, Key = Guid.NewGuid() };
    }

    private Content CreateDocument()
    {
        var type = new ContentType(Host.Get<IShortStringHelper>(), -1) { Alias = "page", Name = "Page" };
        AddProperties(type, [("upload", Aliases.UploadField), ("blocks", Aliases.BlockList)]);
        return new Content("Page", -1, type) { Key = Guid.NewGuid() };
    }

    // Two types of one name have the same properties, as if read twice from the database.
    private void AddProperties(IContentTypeBase type, (string Alias, string Editor)[] properties)
    {
        foreach (var (alias, editor) in properties)
        {
            var propertyType = Host.CreatePropertyType(alias, Host.AddDataType(editor));
            propertyType.Key = new Guid($"7d2f0a37-54be-4b8a-9f0e-{alias.Length:d12}");
            type.AddPropertyType(propertyType, "content", "Contenu");
        }
    }
}
